import type { OrderState } from '@/lib/db/enums'
import type { DomainError } from '@/lib/domain/shared/errors'
import { keysOf } from '@/lib/domain/shared/keys-of'
import { invalidFields, type Refusal } from '../kernel/refusal'

export type Status = (typeof STATUSES)[number]

/** Our states in this document's words; it has none for goods that came back. */
export const statusOf: Record<OrderState, Status> = {
  draft: 'Pending',
  placed: 'Pending',
  confirmed: 'Pending',
  shipped: 'Shipped',
  delivered: 'Delivered',
  completed: 'Delivered',
  cancelled: 'Cancelled',
  returned: 'Cancelled',
}

/** The state that a word asks for. */
export const stateOf = {
  Pending: 'placed',
  Shipped: 'shipped',
  Delivered: 'delivered',
  Cancelled: 'cancelled',
} as const satisfies Record<string, OrderState>
export const STATUSES = keysOf(stateOf)

/** What a list of products can be ordered by → ours. */
export const sortOf = { price: 'price', '-price': '-price', updated_at: 'updated', '-updated_at': '-updated' } as const
export const ORDERINGS = keysOf(sortOf)

/** A step the order cannot take, with those it can. */
export function statusRefusal({ message, details }: DomainError): Refusal {
  if (!details.allowed) return invalidFields({ status: [message] })
  const allowed = STATUSES.filter((status) => details.allowed?.includes(stateOf[status]))
  const next = allowed.length > 0 ? `It can become: ${allowed.join(', ')}.` : 'Nothing can follow.'
  return invalidFields({ status: [`The order cannot take this step. ${next}`] })
}
