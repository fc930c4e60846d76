import { CartTotals } from '@/components/cart/cart-totals'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import { Stepper } from '@/components/ui/stepper'
import type { OrderView } from '@/lib/domain/orders'
import { LOCALE } from '@/lib/domain/shared/locale'
import { formatMoney } from '@/lib/domain/shared/money'
import { OrderLines } from './order-lines'
import { isCollected, paymentInWords, stateInWords, stepsOf } from './order-progress'

/** An order as its buyer sees it: how far it is, what it holds, where it goes. */
export function OrderDetails({ order, timeZone }: { order: OrderView; timeZone: string }) {
  const time = new Intl.DateTimeFormat(LOCALE, { timeZone, dateStyle: 'medium', timeStyle: 'short' })
  const onItsWay = order.channel !== 'pos'
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="space-y-6">
        {onItsWay ? (
          <Card as="section" padded aria-label="Progress">
            <Stepper label="Progress of the order" steps={stepsOf(order, (moment) => time.format(moment))} />
          </Card>
        ) : null}
        <Card as="section" aria-label="Items" className="px-4">
          <OrderLines order={order} />
        </Card>
      </div>
      <div className="space-y-6">
        <Card as="section" padded aria-label="Totals">
          <CartTotals cart={{ ...order, totals: { ...order, lines: [] } }} collect={isCollected(order)} />
          <Paid order={order} />
        </Card>
        <Card as="section" padded aria-label="Details">
          <DescriptionList items={detailsOf(order, time)} />
        </Card>
      </div>
    </div>
  )
}

export function OrderBadge({ order }: { order: Pick<OrderView, 'state' | 'contact'> }) {
  const { text, tone } = stateInWords(order)
  return <Badge tone={tone}>{text}</Badge>
}

function Paid({ order }: { order: OrderView }) {
  if (order.paidMinor <= 0n) return null
  const left = order.totalMinor - order.paidMinor
  return (
    <p className="num mt-3 border-t border-line pt-3 text-sm text-muted">
      {left > 0n
        ? `${formatMoney(order.paidMinor, order.currency)} paid, ${formatMoney(left, order.currency)} to pay.`
        : 'Paid in full.'}
    </p>
  )
}

function detailsOf(order: OrderView, time: Intl.DateTimeFormat) {
  const { name, email, phone, address } = order.contact
  const items = [
    { term: 'Ordered', detail: time.format(order.createdAt) },
    {
      term: 'For',
      detail: <span className="whitespace-pre-line">{[name, email, phone].filter(Boolean).join('\n')}</span>,
    },
    {
      term: 'Delivery',
      detail: <span className="whitespace-pre-line">{address || 'Collected at the counter'}</span>,
    },
    { term: 'Payment', detail: paymentInWords(order) },
    { term: 'Your note', detail: order.notes },
  ]
  return items.filter(({ detail }) => detail !== '')
}
