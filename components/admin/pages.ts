import type { Right } from '@/lib/domain/shared/permissions'

type AdminPage = { key: string; href: string; label: string; right: Right }

/** The back office's sections in the order of its navigation, with what it takes to see them. */
export const ADMIN_PAGES = [
  { key: 'home', href: '/admin', label: 'Home', right: 'reports.readOwn' },
  { key: 'orders', href: '/admin/orders', label: 'Orders', right: 'orders.readOwn' },
  { key: 'products', href: '/admin/products', label: 'Products', right: 'catalog.read' },
  { key: 'inventory', href: '/admin/inventory', label: 'Inventory', right: 'catalog.read' },
  { key: 'customers', href: '/admin/customers', label: 'Customers', right: 'customers.read' },
  { key: 'shifts', href: '/admin/shifts', label: 'Shifts', right: 'reports.read' },
  { key: 'reports', href: '/admin/reports', label: 'Reports', right: 'reports.readOwn' },
  { key: 'people', href: '/admin/people', label: 'People', right: 'people.manage' },
  { key: 'settings', href: '/admin/settings', label: 'Settings', right: 'settings.manage' },
] as const satisfies readonly AdminPage[]

export type PageKey = (typeof ADMIN_PAGES)[number]['key']

export type NavPage = { key: PageKey; href: string; label: string }

/** Whether the navigation marks this section while `path` is open. */
export const isCurrent = (page: Pick<NavPage, 'href'>, path: string): boolean =>
  page.href === '/admin' ? path === '/admin' : path === page.href || path.startsWith(`${page.href}/`)
