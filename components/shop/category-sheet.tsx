'use client'

import { Menu } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { IconButton } from '@/components/ui/icon-button'
import { Sheet } from '@/components/ui/sheet'
import type { CategoryLink } from './category-link'

type CategorySheetProps = { categories: readonly CategoryLink[]; links: readonly { href: string; label: string }[] }

/** The shop's menu on a phone. */
export function CategorySheet({ categories, links }: CategorySheetProps) {
  const [open, setOpen] = useState(false)
  const path = usePathname()
  // biome-ignore lint/correctness/useExhaustiveDependencies: going anywhere closes the menu
  useEffect(() => setOpen(false), [path])
  return (
    <Sheet
      open={open}
      onOpenChange={setOpen}
      side="left"
      width="sm"
      title="Menu"
      trigger={<IconButton label="Menu" icon={<Menu aria-hidden />} className="md:hidden" />}
    >
      <nav aria-label="Categories">
        <ul className="-mx-2">
          <MenuLink href="/products" label="All products" current={path === '/products'} />
          {categories.map(({ slug, name, productCount }) => (
            <MenuLink
              key={slug}
              href={`/categories/${slug}`}
              label={name}
              count={productCount}
              current={path === `/categories/${slug}`}
            />
          ))}
        </ul>
      </nav>
      <ul className="-mx-2 mt-4 border-t border-line pt-4">
        {links.map(({ href, label }) => (
          <MenuLink key={href} href={href} label={label} />
        ))}
      </ul>
    </Sheet>
  )
}

function MenuLink({ href, label, count, current }: { href: string; label: string; count?: number; current?: boolean }) {
  return (
    <li>
      <Link
        href={href}
        aria-current={current ? 'page' : undefined}
        className="flex min-h-control-md items-center justify-between gap-3 rounded-md px-2 hover:bg-hover aria-[current]:font-medium aria-[current]:text-accent"
      >
        {label}
        {count === undefined ? null : <span className="num text-sm text-muted">{count}</span>}
      </Link>
    </li>
  )
}
