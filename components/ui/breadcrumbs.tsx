import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { cx } from './cx'

export type Crumb = { label: string; href?: string }

/** Where this page lies; the last one is the page itself. */
export function Breadcrumbs({ items, className }: { items: readonly Crumb[]; className?: string }) {
  return (
    <nav aria-label="Breadcrumb" className={className}>
      <ol className="flex flex-wrap items-center gap-x-1.5 gap-y-1 text-sm text-muted">
        {items.map((item, place) => (
          <li key={item.label} className="flex min-w-0 items-center gap-1.5">
            {place > 0 ? <ChevronRight aria-hidden className="size-3.5 shrink-0 text-faint rtl:rotate-180" /> : null}
            <CrumbText item={item} last={place === items.length - 1} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

function CrumbText({ item, last }: { item: Crumb; last: boolean }) {
  if (item.href && !last)
    return (
      <Link href={item.href} className="rounded-sm py-0.5 hover:text-ink hover:underline">
        {item.label}
      </Link>
    )
  return (
    <span aria-current={last ? 'page' : undefined} className={cx('truncate', last && 'text-ink')}>
      {item.label}
    </span>
  )
}
