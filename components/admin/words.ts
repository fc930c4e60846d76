import type { Tone } from '@/components/ui/tone'
import type { Channel, OrderState, PaymentMethod, Role, StockReason } from '@/lib/db/enums'

/** What the back office calls things. A new word in the database fails to compile here. */
export const roleWords: Readonly<Record<Role, string>> = {
  admin: 'Admin',
  manager: 'Manager',
  cashier: 'Cashier',
  sales_executive: 'Sales executive',
}

export const channelWords: Readonly<Record<Channel, string>> = {
  web: 'Web shop',
  pos: 'Till',
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

export const methodWords: Readonly<Record<PaymentMethod, string>> = {
  cash: 'Cash',
  card: 'Card',
  invoice: 'Invoice',
  other: 'Other',
}

export const reasonWords: Readonly<Record<StockReason, string>> = {
  opening: 'Opening stock',
  order: 'Order',
  sale: 'Till sale',
  cancel: 'Cancelled order',
  return: 'Return',
  adjustment: 'Correction',
  receipt: 'Delivery received',
  count: 'Count',
  offline_shortfall: 'Sold offline, not on hand',
}
