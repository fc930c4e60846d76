export const tabListClass = {
  line: 'flex gap-1 overflow-x-auto border-b border-line [scrollbar-width:none]',
  segmented: 'inline-flex max-w-full gap-0.5 overflow-x-auto rounded-lg bg-sunken p-0.5 [scrollbar-width:none]',
} as const

export const tabClass = {
  line: 'relative inline-flex min-h-control-md shrink-0 items-center gap-2 px-3 text-base whitespace-nowrap text-muted transition-colors duration-100 hover:text-ink focus-visible:-outline-offset-2 disabled:opacity-50 aria-[current=page]:font-medium aria-[current=page]:text-ink data-[state=active]:font-medium data-[state=active]:text-ink after:absolute after:inset-x-2 after:bottom-0 after:h-0.5 after:rounded-full after:bg-transparent aria-[current=page]:after:bg-accent data-[state=active]:after:bg-accent',
  segmented:
    'inline-flex min-h-control-sm shrink-0 items-center justify-center gap-2 rounded-md px-3 text-base whitespace-nowrap text-muted transition-colors duration-100 hover:text-ink focus-visible:-outline-offset-2 disabled:opacity-50 aria-[current=page]:bg-surface aria-[current=page]:text-ink aria-[current=page]:shadow-card data-[state=on]:bg-surface data-[state=on]:text-ink data-[state=on]:shadow-card dark:aria-[current=page]:bg-raised dark:data-[state=on]:bg-raised [&_svg]:size-4',
} as const
