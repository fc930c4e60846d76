import type { Step } from '@/components/ui/stepper'
import type { Tone } from '@/components/ui/tone'
import type { OrderView } from '@/lib/domain/orders'

type State = OrderView['state']

/** An order without an address is collected at the counter. */
export const isCollected = (order: Pick<OrderView, 'contact'>): boolean => order.contact.address === ''

const WORDS: Record<State, { text: string; tone: Tone }> = {
  draft: { text: 'Draft', tone: 'neutral' },
  placed: { text: 'Placed', tone: 'accent' },
  confirmed: { text: 'Confirmed', tone: 'accent' },
  shipped: { text: 'On its way', tone: 'accent' },
  delivered: { text: 'Delivered', tone: 'positive' },
  completed: { text: 'Bought at the counter', tone: 'positive' },
  cancelled: { text: 'Cancelled', tone: 'neutral' },
  returned: { text: 'Returned', tone: 'neutral' },
}

/** What a buyer is told of an order's state. */
export function stateInWords(order: Pick<OrderView, 'state' | 'contact'>): { text: string; tone: Tone } {
  if (!isCollected(order)) return WORDS[order.state]
  if (order.state === 'shipped') return { text: 'Ready at the counter', tone: 'accent' }
  if (order.state === 'delivered') return { text: 'Collected', tone: 'positive' }
  return WORDS[order.state]
}

const WAY: readonly State[] = ['placed', 'confirmed', 'shipped', 'delivered']

/** The way of an order, with when it got where; one that was stopped ends there. */
export function stepsOf(order: OrderView, timeOf: (moment: Date) => string): Step[] {
  const reached = new Map(order.events.map(({ to, createdAt }) => [to, timeOf(createdAt)]))
  const step = (state: State, mark: Step['state']): Step => ({
    label: stateInWords({ ...order, state }).text,
    state: mark,
    note: reached.get(state),
  })
  if (order.state === 'cancelled' || order.state === 'returned') {
    const done = WAY.filter((state) => reached.has(state)).map((state) => step(state, 'done'))
    return [...done, step(order.state, 'stopped')]
  }
  const at = WAY.indexOf(order.state)
  const markOf = (place: number) =>
    place < at || order.state === 'delivered' ? 'done' : place === at ? 'current' : 'upcoming'
  return WAY.map((state, place) => step(state, markOf(place)))
}

/** How the buyer said they would pay. */
export function paymentInWords(order: Pick<OrderView, 'contact'>): string {
  if (order.contact.payBy === 'invoice') return 'By invoice'
  return isCollected(order) ? 'At the counter' : 'On delivery'
}
