'use client'

import { usePathname } from 'next/navigation'
import { LinkTabs } from '@/components/ui/link-tabs'

const TABS = [
  { href: '/account', label: 'Orders' },
  { href: '/account/profile', label: 'Your details' },
  { href: '/account/password', label: 'Password' },
]

export function AccountTabs() {
  const path = usePathname()
  return <LinkTabs label="Your account" items={TABS.map((tab) => ({ ...tab, current: tab.href === path }))} />
}
