'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { cx } from '@/components/ui/cx'
import { Tooltip } from '@/components/ui/tooltip'
import { isCurrent, type NavPage } from '../pages'
import { NavIcon } from './nav-icon'

type NavLinksProps = { pages: readonly NavPage[]; narrow?: boolean; onNavigate?: () => void }

/** The list of sections; narrow, it shows icons and says the names in tooltips. */
export function NavLinks({ pages, narrow, onNavigate }: NavLinksProps) {
  const path = usePathname()
  return (
    <ul className="space-y-0.5">
      {pages.map((page) => {
        const link = <NavLink page={page} current={isCurrent(page, path)} narrow={narrow} onNavigate={onNavigate} />
        return (
          <li key={page.key}>
            {narrow ? (
              <Tooltip text={page.label} side="right">
                {link}
              </Tooltip>
            ) : (
              link
            )}
          </li>
        )
      })}
    </ul>
  )
}

type NavLinkProps = Omit<NavLinksProps, 'pages'> & { page: NavPage; current: boolean }

function NavLink({ page, current, narrow, onNavigate, ...rest }: NavLinkProps) {
  return (
    <Link
      {...rest}
      href={page.href}
      onClick={onNavigate}
      aria-current={current ? 'page' : undefined}
      className={cx(
        'flex min-h-control-md items-center gap-2.5 rounded-md px-2.5 transition-colors duration-100',
        current ? 'bg-selected font-medium text-accent' : 'text-muted hover:bg-hover hover:text-ink',
        narrow && 'justify-center px-0',
      )}
    >
      <NavIcon page={page.key} />
      <span className={narrow ? 'sr-only' : 'truncate'}>{page.label}</span>
    </Link>
  )
}
