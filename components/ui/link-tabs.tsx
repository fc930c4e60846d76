import Link from 'next/link'
import type { ReactNode } from 'react'
import { Count } from './count'
import { cx } from './cx'
import { tabClass, tabListClass } from './tab-class'

type LinkTabsProps = {
  label: string
  items: readonly { href: string; label: ReactNode; count?: number; current?: boolean }[]
  variant?: 'line' | 'segmented'
  className?: string
}

/** Tabs whose choice is the address: they work without JavaScript, with Back, and can be sent to somebody. */
export function LinkTabs({ label, items, variant = 'line', className }: LinkTabsProps) {
  return (
    <nav aria-label={label} className={cx(tabListClass[variant], className)}>
      {items.map((item) => (
        <Link
          key={item.href}
          href={item.href}
          aria-current={item.current ? 'page' : undefined}
          className={tabClass[variant]}
        >
          {item.label}
          {item.count === undefined ? null : <Count>{item.count}</Count>}
        </Link>
      ))}
    </nav>
  )
}
