import type { OrderState } from '@/lib/db/types'

/** How the list of orders is cut up, by the word in the address. */
export const ORDER_TABS = [
  { key: 'all', label: 'All', states: undefined },
  { key: 'placed', label: 'To confirm', states: ['placed'] },
  { key: 'confirmed', label: 'To ship', states: ['confirmed'] },
  { key: 'shipped', label: 'Shipped', states: ['shipped'] },
  { key: 'draft', label: 'Drafts', states: ['draft'] },
  { key: 'done', label: 'Done', states: ['delivered', 'completed'] },
  { key: 'undone', label: 'Cancelled and returned', states: ['cancelled', 'returned'] },
] as const satisfies readonly { key: string; label: string; states: readonly OrderState[] | undefined }[]
