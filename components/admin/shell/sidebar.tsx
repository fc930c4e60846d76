'use client'

import { PanelLeftClose, PanelLeftOpen } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { cx } from '@/components/ui/cx'
import { IconButton } from '@/components/ui/icon-button'
import { LogoMark } from '@/components/ui/logo'
import type { NavPage } from '../pages'
import { NARROW_COOKIE } from './narrow-cookie'
import { NavLinks } from './nav-links'

type SidebarProps = { pages: readonly NavPage[]; business: string; zone: string; narrow: boolean }

/** The navigation on wide screens. Whether it is narrow is kept in a cookie, so that the page comes as it was left. */
export function Sidebar({ pages, business, zone, narrow: atFirst }: SidebarProps) {
  const [narrow, setNarrow] = useState(atFirst)

  function toggle() {
    const next = !narrow
    setNarrow(next)
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `${NARROW_COOKIE}=${next ? 'narrow' : 'wide'}; path=/admin; max-age=31536000; samesite=lax`
  }

  return (
    <aside
      className={cx(
        'sticky top-0 hidden h-dvh shrink-0 flex-col border-e border-line bg-surface transition-[width] duration-150 lg:flex print:hidden',
        narrow ? 'w-14' : 'w-56',
      )}
    >
      <Link
        href="/admin"
        className={cx('flex h-14 shrink-0 items-center gap-2.5 px-4 focus-visible:-outline-offset-2', narrow && 'px-0')}
      >
        <LogoMark className={cx('text-accent', narrow && 'mx-auto')} />
        <span className={narrow ? 'sr-only' : 'min-w-0 leading-tight'}>
          <span className="block truncate font-semibold">{business}</span>
          <span className="block truncate text-xs text-muted">{zone.replaceAll('_', ' ')}</span>
        </span>
      </Link>
      <nav aria-label="Back office" className="min-h-0 grow overflow-y-auto px-2 py-2">
        <NavLinks pages={pages} narrow={narrow} />
      </nav>
      <div className={cx('flex border-t border-line p-2', narrow ? 'justify-center' : 'justify-end')}>
        <IconButton
          label={narrow ? 'Widen the navigation' : 'Narrow the navigation'}
          aria-expanded={!narrow}
          icon={narrow ? <PanelLeftOpen aria-hidden /> : <PanelLeftClose aria-hidden />}
          onClick={toggle}
        />
      </div>
    </aside>
  )
}
