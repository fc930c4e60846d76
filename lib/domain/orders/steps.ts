import type { Channel, OrderState } from '@/lib/db/enums'
import { DomainError } from '../shared/errors'

/** What a state can turn into. Reaching `confirmed` from `draft` takes the stock; `cancelled` and `returned` give it back. */
export const ORDER_STEPS: Record<OrderState, readonly OrderState[]> = {
  draft: ['confirmed', 'cancelled'],
  placed: ['confirmed', 'shipped', 'cancelled'],
  confirmed: ['shipped', 'cancelled'],
  shipped: ['delivered', 'cancelled'],
  delivered: ['returned'],
  completed: ['returned'],
  cancelled: [],
  returned: [],
}

/** The state an order of this channel begins in when it is made whole. */
export const FIRST_STATE: Record<Channel, OrderState> = {
  web: 'placed',
  api: 'placed',
  pos: 'completed',
  sales: 'draft',
}

/** Whether an order in this state holds stock that a cancel or return must give back. */
export const holdsStock = (state: OrderState): boolean => !['draft', 'cancelled', 'returned'].includes(state)

/** Throws `wrong_state`, naming what is allowed, unless the table has this step. */
export function demandStep(from: OrderState, to: OrderState): void {
  const allowed = ORDER_STEPS[from]
  if (allowed.includes(to)) return
  const next = allowed.length > 0 ? `Allowed: ${allowed.join(', ')}.` : 'No further step is possible.'
  throw new DomainError('wrong_state', `An order that is ${from} cannot become ${to}. ${next}`, {
    field: 'status',
    allowed,
  })
}

/** The states on the shortest way from one to another, both left out; none when there is no way. */
export function stepsBetween(from: OrderState, to: OrderState): OrderState[] {
  let ways: OrderState[][] = [[from]]
  for (let length = 0; ways.length > 0 && length < 5; length++) {
    const found = ways.find((way) => way.at(-1) === to)
    if (found) return found.slice(1, -1)
    ways = ways.flatMap((way) => ORDER_STEPS[way.at(-1) ?? from].map((next) => [...way, next]))
  }
  return []
}
