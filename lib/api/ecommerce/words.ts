import type { OrderState } from '@/lib/db/enums'
import type { DomainError } from '@/lib/domain/shared/errors'
import { keysOf } from '@/lib/domain/shared/keys-of'
import { invalidFields, type Refusal } from '../kernel/refusal'

export type Status = (typeof STATUSES)[number]

/** Our states in this document's words. */
export const statusOf: Record<OrderState, Status> = {
  draft: 'created',
  placed: 'created',
  confirmed: 'created',
  shipped: 'shipped',
  delivered: 'delivered',
  completed: 'delivered',
  cancelled: 'cancelled',
  returned: 'returned',
}

/** The state that a word asks for. */
export const stateOf = {
  created: 'placed',
  shipped: 'shipped',
  delivered: 'delivered',
  returned: 'returned',
  cancelled: 'cancelled',
} as const satisfies Record<string, OrderState>
export const STATUSES = keysOf(stateOf)

/** A step the order cannot take, with those it can. */
export function statusRefusal({ message, details }: DomainError): Refusal {
  if (!details.allowed) return invalidFields({ status: [message] })
  const allowed = STATUSES.filter((status) => details.allowed?.includes(stateOf[status]))
  const next = allowed.length > 0 ? `It can become: ${allowed.join(', ')}.` : 'Nothing can follow.'
  return invalidFields({ status: [`The order cannot take this step. ${next}`] })
}
