import type { Step } from '@/components/ui/stepper'
import type { OrderState } from '@/lib/db/enums'
import type { OrderView } from '@/lib/domain/orders'
import { shortMoment } from '../format'

const LABELS: Readonly<Record<OrderState, string>> = {
  draft: 'Draft',
  placed: 'Placed',
  confirmed: 'Confirmed',
  shipped: 'Shipped',
  delivered: 'Delivered',
  completed: 'Completed',
  cancelled: 'Cancelled',
  returned: 'Returned',
}

const WAYS: Readonly<Record<OrderView['channel'], readonly OrderState[]>> = {
  web: ['placed', 'confirmed', 'shipped', 'delivered'],
  api: ['placed', 'confirmed', 'shipped', 'delivered'],
  sales: ['draft', 'confirmed', 'shipped', 'delivered'],
  pos: ['completed'],
}

type Course = Pick<OrderView, 'channel' | 'state' | 'events'>

/** How far an order has come on the way that orders of its channel take, with the time of each step. */
export function stepsOf({ channel, state, events }: Course, timeZone: string): Step[] {
  const reached = new Map(events.map((event) => [event.to, shortMoment(event.createdAt, timeZone)]))
  const way = WAYS[channel]
  const stopped = state === 'cancelled' || state === 'returned'
  const at = way.indexOf(state)
  const last = way.length - 1
  const steps = way
    .filter((step) => !stopped || reached.has(step))
    .map((step, place) => ({
      label: LABELS[step],
      note: reached.get(step),
      state: stateAt(place, stopped ? way.length : at, last),
    }))
  return stopped ? [...steps, { label: LABELS[state], note: reached.get(state), state: 'stopped' }] : steps
}

function stateAt(place: number, at: number, last: number): Step['state'] {
  if (place < at || (place === at && at === last)) return 'done'
  return place === at ? 'current' : 'upcoming'
}
