import {
  Boxes,
  ChartNoAxesCombined,
  Contact,
  House,
  Package,
  ReceiptText,
  Settings,
  Store,
  UsersRound,
} from 'lucide-react'
import type { PageKey } from '../pages'

const icons = {
  home: House,
  orders: ReceiptText,
  products: Package,
  inventory: Boxes,
  customers: Contact,
  shifts: Store,
  reports: ChartNoAxesCombined,
  people: UsersRound,
  settings: Settings,
} as const satisfies Record<PageKey, unknown>

export function NavIcon({ page, className = 'size-4.5 shrink-0' }: { page: PageKey; className?: string }) {
  const Icon = icons[page]
  return <Icon aria-hidden className={className} />
}
