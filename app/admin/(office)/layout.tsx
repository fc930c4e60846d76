import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { ADMIN_PAGES } from '@/components/admin/pages'
import { NARROW_COOKIE } from '@/components/admin/shell/narrow-cookie'
import { Shell } from '@/components/admin/shell/shell'
import { signOut } from '@/lib/auth/actions'
import type { Actor } from '@/lib/domain/shared/context'
import { may, type Right } from '@/lib/domain/shared/permissions'
import { findAnything } from '../actions'
import { office } from '../office'

export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const { ctx, business } = await office()
  const { name, role } = ctx.actor
  const allowed = <T extends { right: Right }>(all: readonly T[]) => all.filter(({ right }) => may(ctx.actor, right))
  const pages = allowed(ADMIN_PAGES).map(({ key, href, label }) => ({ key, href, label }))
  return (
    <Shell
      pages={pages}
      commands={{
        label: 'Go to',
        hits: [...pages, ...allowed(MORE)].map(({ href, label: title }) => ({ href, title })),
      }}
      person={{
        name,
        role,
        sells: may(ctx.actor satisfies Actor, 'till.sell'),
        approves: may(ctx.actor, 'till.refund'),
      }}
      business={{ name: business.name, timeZone: business.timeZone }}
      narrow={(await cookies()).get(NARROW_COOKIE)?.value === 'narrow'}
      find={findAnything}
      signOut={signOut}
    >
      {children}
    </Shell>
  )
}

/** Places that the palette knows and the navigation has no room for. */
const MORE = [
  { href: '/admin/orders/new', label: 'New sales order', right: 'salesOrders.write' },
  { href: '/admin/products/new', label: 'New product', right: 'catalog.write' },
  { href: '/admin/products/categories', label: 'Categories', right: 'catalog.read' },
  { href: '/admin/inventory/movements', label: 'Stock movements', right: 'catalog.read' },
  { href: '/admin/inventory/books', label: 'Do the books balance?', right: 'reports.read' },
  { href: '/admin/reports/products', label: 'Report: products', right: 'reports.read' },
  { href: '/admin/reports/cashiers', label: 'Report: cashiers', right: 'reports.read' },
  { href: '/admin/settings/audit', label: 'Audit log', right: 'people.manage' },
  { href: '/admin/pin', label: 'PIN for the till', right: 'till.refund' },
] as const satisfies readonly { href: string; label: string; right: Right }[]
