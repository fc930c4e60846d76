import type { Tone } from '@/components/ui/tone'
import type { Channel, OrderState, StockReason } from '@/lib/db/enums'

/** What the back office alone calls things. A new word in the database fails to compile here. */
/** In the order in which they are drawn and offered. */
export const channelWords: Readonly<Record<Channel, string>> = {
  pos: 'Till',
  web: 'Web shop',
  sales: 'Sales order',
  api: 'API',
}

export const stateWords: Readonly<Record<OrderState, string>> = {
  draft: 'Draft',
  placed: 'To confirm',
  confirmed: 'To ship',
  shipped: 'Shipped',
  delivered: 'Delivered',
  completed: 'Completed',
  cancelled: 'Cancelled',
  returned: 'Returned',
}

export const stateTones: Readonly<Record<OrderState, Tone>> = {
  draft: 'neutral',
  placed: 'warning',
  confirmed: 'accent',
  shipped: 'accent',
  delivered: 'positive',
  completed: 'positive',
  cancelled: 'neutral',
  returned: 'danger',
}

/** The button that takes an order there. */
export const moveWords: Readonly<Record<OrderState, string>> = {
  draft: 'Back to draft',
  placed: 'Place',
  confirmed: 'Confirm',
  shipped: 'Mark as shipped',
  delivered: 'Mark as delivered',
  completed: 'Complete',
  cancelled: 'Cancel the order',
  returned: 'Take it back',
}

/** What happened, for the timeline and the toast. */
export const movedWords: Readonly<Record<OrderState, string>> = {
  draft: 'Drafted',
  placed: 'Placed',
  confirmed: 'Confirmed',
  shipped: 'Shipped',
  delivered: 'Delivered',
  completed: 'Sold',
  cancelled: 'Cancelled',
  returned: 'Taken back',
}

export const reasonWords: Readonly<Record<StockReason, string>> = {
  receipt: 'Delivery received',
  sale: 'Till sale',
  order: 'Order',
  return: 'Return',
  cancel: 'Cancelled order',
  adjustment: 'Correction',
  count: 'Count',
  opening: 'Opening stock',
  offline_shortfall: 'Sold offline, not on hand',
}
