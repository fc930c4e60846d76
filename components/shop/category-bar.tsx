'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { cx } from '@/components/ui/cx'
import type { CategoryLink } from './category-link'

/** Every category one press away, on screens that have room for it. */
export function CategoryBar({ categories }: { categories: readonly CategoryLink[] }) {
  const path = usePathname()
  const links = [
    { href: '/products', name: 'All products' },
    ...categories.map(({ slug, name }) => ({ href: `/categories/${slug}`, name })),
  ]
  return (
    <nav aria-label="Categories" className="border-b border-line bg-surface max-md:hidden">
      <ul className="mx-auto flex max-w-page gap-1 overflow-x-auto ps-2.5 pe-12 [mask-image:linear-gradient(to_right,black_calc(100%-3rem),transparent)] [scrollbar-width:none] rtl:[mask-image:linear-gradient(to_left,black_calc(100%-3rem),transparent)]">
        {links.map(({ href, name }) => (
          <li key={href} className="shrink-0">
            <Link
              href={href}
              aria-current={path === href ? 'page' : undefined}
              className={cx(
                '-mb-px block border-b-2 px-2.5 py-2.5 text-sm whitespace-nowrap focus-visible:-outline-offset-2',
                path === href
                  ? 'border-accent font-medium text-accent'
                  : 'border-transparent text-muted hover:border-line-strong hover:text-ink',
              )}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
