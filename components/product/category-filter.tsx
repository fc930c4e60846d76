import Link from 'next/link'

export type CategoryChoice = { name: string; href: string; count?: number; current?: boolean }

/** The categories beside a list, as links. */
export function CategoryFilter({ choices }: { choices: readonly CategoryChoice[] }) {
  return (
    <nav aria-label="Filter by category">
      <p className="mb-1.5 font-medium">Category</p>
      <ul className="-mx-2">
        {choices.map(({ name, href, count, current }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={current ? 'page' : undefined}
              className="flex min-h-9 items-center justify-between gap-3 rounded-md px-2 text-muted hover:bg-hover hover:text-ink aria-[current]:bg-selected aria-[current]:font-medium aria-[current]:text-ink"
            >
              {name}
              {count === undefined ? null : <span className="num text-sm text-muted">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
