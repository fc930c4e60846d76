const check =
  "before:block before:h-2.5 before:w-1.5 before:rotate-45 before:border-e-2 before:border-b-2 before:border-accent-ink before:opacity-0 before:content-[''] before:mb-0.5"

export const checkboxClass = `grid size-[1.125rem] shrink-0 appearance-none place-items-center rounded-sm border border-line-strong bg-surface transition-colors duration-100 enabled:hover:border-muted checked:border-accent checked:bg-accent checked:before:opacity-100 indeterminate:border-accent indeterminate:bg-accent indeterminate:before:mb-0 indeterminate:before:h-0 indeterminate:before:w-2.5 indeterminate:before:rotate-0 indeterminate:before:border-e-0 indeterminate:before:opacity-100 aria-invalid:border-danger disabled:opacity-50 ${check}`
