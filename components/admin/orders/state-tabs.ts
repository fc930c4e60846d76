import type { OrderState } from '@/lib/db/enums'
import type { ManyStep } from '@/lib/domain/orders'

/** How the list of orders is cut up, by the word in the address, and the step that many of them can take together. */
export const ORDER_TABS = [
  { key: 'all', label: 'All', states: undefined, next: undefined },
  { key: 'placed', label: 'To confirm', states: ['placed'], next: 'confirmed' },
  { key: 'confirmed', label: 'To ship', states: ['confirmed'], next: 'shipped' },
  { key: 'shipped', label: 'Shipped', states: ['shipped'], next: 'delivered' },
  { key: 'draft', label: 'Drafts', states: ['draft'], next: undefined },
  { key: 'done', label: 'Done', states: ['delivered', 'completed'], next: undefined },
  { key: 'undone', label: 'Cancelled and returned', states: ['cancelled', 'returned'], next: undefined },
] as const satisfies readonly {
  key: string
  label: string
  states: readonly OrderState[] | undefined
  next: ManyStep | undefined
}[]
