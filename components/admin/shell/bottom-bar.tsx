'use client'

import { Menu } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { cx } from '@/components/ui/cx'
import { Sheet } from '@/components/ui/sheet'
import { isCurrent, type NavPage } from '../pages'
import { NavIcon } from './nav-icon'
import { NavLinks } from './nav-links'

type BottomBarProps = { pages: readonly NavPage[]; business: string; zone: string }

const item =
  'flex min-h-14 flex-col items-center justify-center gap-0.5 text-xs focus-visible:-outline-offset-2 aria-[current=page]:font-medium'

/** The navigation on phones: the first four sections under the thumb, the rest in a drawer. */
export function BottomBar({ pages, business, zone }: BottomBarProps) {
  const path = usePathname()
  const [open, setOpen] = useState(false)
  const first = pages.slice(0, 4)
  return (
    <nav
      aria-label="Back office, on a phone"
      className="fixed inset-x-0 bottom-0 z-drawer border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden"
    >
      <div className="grid grid-cols-5">
        {first.map((page) => {
          const current = isCurrent(page, path)
          return (
            <Link
              key={page.key}
              href={page.href}
              aria-current={current ? 'page' : undefined}
              className={cx(item, current ? 'text-accent' : 'text-muted')}
            >
              <NavIcon page={page.key} className="size-5" />
              {page.label}
            </Link>
          )
        })}
        <Sheet
          open={open}
          onOpenChange={setOpen}
          side="left"
          width="sm"
          title={business}
          description={zone.replaceAll('_', ' ')}
          trigger={
            <button type="button" className={cx(item, 'text-muted')}>
              <Menu aria-hidden className="size-5" />
              More
            </button>
          }
        >
          <nav aria-label="All sections" className="-mx-2.5">
            <NavLinks pages={pages} onNavigate={() => setOpen(false)} />
          </nav>
        </Sheet>
      </div>
    </nav>
  )
}
