import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { Card, CardBody, CardHeader } from '@/components/ui/card'
import { methodWords } from '@/components/words'
import type { OrderView } from '@/lib/domain/orders'
import { formatMoney } from '@/lib/domain/shared/money'
import { momentText } from '../format'

type PaymentsCardProps = {
  order: Pick<OrderView, 'payments' | 'openMinor' | 'currency' | 'state' | 'contact'>
  timeZone: string
  /** The button that takes one, for who may. */
  action: ReactNode
}

/** Every payment in and out, and what is still open. */
export function PaymentsCard({ order, timeZone, action }: PaymentsCardProps) {
  const money = (minor: bigint) => formatMoney(minor, order.currency)
  const undone = ['cancelled', 'returned', 'draft'].includes(order.state)
  const open = order.openMinor
  return (
    <Card as="section" aria-labelledby="payments">
      <CardHeader
        id="payments"
        title="Payments"
        description={order.contact.payBy && open > 0n ? `The buyer wants to pay by ${order.contact.payBy}.` : undefined}
        actions={action}
      />
      <CardBody>
        {order.payments.length === 0 ? <p className="text-muted">Nothing was paid yet.</p> : null}
        <ul className="divide-y divide-line">
          {order.payments.map((payment) => (
            <li key={payment.id} className="flex items-baseline justify-between gap-4 py-2 first:pt-0">
              <span>
                {payment.amountMinor < 0n
                  ? `Paid back, ${methodWords[payment.method].toLowerCase()}`
                  : methodWords[payment.method]}
                <span className="num block text-sm text-muted">
                  {momentText(payment.createdAt, timeZone)}
                  {payment.changeMinor > 0n
                    ? `, ${money(payment.tenderedMinor)} given, ${money(payment.changeMinor)} change`
                    : ''}
                </span>
              </span>
              <span className="num font-medium">{money(payment.amountMinor)}</span>
            </li>
          ))}
        </ul>
        <p className="num mt-2 flex items-baseline justify-between gap-4 border-t border-line pt-2">
          <span>Still open</span>
          {open > 0n ? (
            <span className="font-semibold">{money(open)}</span>
          ) : (
            <Badge tone={undone ? 'neutral' : 'positive'}>{undone ? 'Nothing due' : 'Paid in full'}</Badge>
          )}
        </p>
      </CardBody>
    </Card>
  )
}
