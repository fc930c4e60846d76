import type { Metadata } from 'next'
import { momentText } from '@/components/admin/format'
import { ContactCard } from '@/components/admin/orders/contact-card'
import { OrderActions } from '@/components/admin/orders/order-actions'
import { ChannelMark, StateBadge } from '@/components/admin/orders/order-badges'
import { OrderLines } from '@/components/admin/orders/order-lines'
import { stepsOf } from '@/components/admin/orders/order-steps'
import { PaymentsCard } from '@/components/admin/orders/payments-card'
import { TakePayment } from '@/components/admin/orders/take-payment'
import { TimelineCard } from '@/components/admin/orders/timeline-card'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { Stepper } from '@/components/ui/stepper'
import { getOrder, mayMove, type OrderView } from '@/lib/domain/orders'
import type { Context } from '@/lib/domain/shared/context'
import { formatMoney } from '@/lib/domain/shared/money'
import { may } from '@/lib/domain/shared/permissions'
import { findOpenDrawers } from '@/lib/domain/shifts'
import { idOf, office, orNotFound } from '../../../office'
import { bookPayment, moveTo, removeDraft } from './actions'

type OrderPageProps = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: 'Order' }

export default async function OrderPage({ params }: OrderPageProps) {
  const { ctx, business } = await office('orders.readOwn')
  const order = await orNotFound(getOrder(ctx, idOf((await params).id)))
  const { timeZone } = business
  const open = order.openMinor
  const drawers = may(ctx.actor, 'orders.fulfil') ? await findOpenDrawers(ctx) : []
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: 'Orders', href: '/admin/orders' }, { label: order.number }]}
        title={order.number}
        badge={<StateBadge state={order.state} />}
        description={<Origin order={order} timeZone={timeZone} />}
        actions={
          <OrderActions
            order={{
              id: order.id,
              number: order.number,
              state: order.state,
              units: order.lines.reduce((sum, line) => sum + line.quantity, 0),
              paidText: order.paidMinor > 0n ? formatMoney(order.paidMinor, order.currency) : null,
              drawers: cashInDrawers(order) ? drawers : null,
            }}
            allowed={order.nextStates.filter((to) => mayMove(ctx, order, to))}
            editable={isEditable(ctx, order)}
            move={moveTo}
            remove={removeDraft}
          />
        }
      />
      <div className="grid items-start grid-cols-1 gap-4 xl:grid-cols-[1fr_24rem]">
        <div className="min-w-0 space-y-4">
          {order.channel === 'pos' && order.state === 'completed' ? null : (
            <Card padded>
              <Stepper label="How far it is" steps={stepsOf(order, timeZone)} />
            </Card>
          )}
          <OrderLines order={order} seesProfit={may(ctx.actor, 'reports.read')} />
          <PaymentsCard
            order={order}
            timeZone={timeZone}
            action={
              open > 0n && may(ctx.actor, 'orders.fulfil') ? (
                <TakePayment
                  orderId={order.id}
                  openMinor={open}
                  currency={order.currency}
                  drawers={drawers}
                  pay={bookPayment}
                />
              ) : null
            }
          />
        </div>
        <div className="min-w-0 space-y-4">
          <ContactCard order={order} seesShifts={may(ctx.actor, 'reports.read')} />
          <TimelineCard events={order.events} timeZone={timeZone} />
        </div>
      </div>
    </>
  )
}

const Origin = ({ order, timeZone }: { order: OrderView; timeZone: string }) => (
  <span className="num inline-flex flex-wrap items-center gap-x-3">
    <ChannelMark channel={order.channel} />
    <span>{momentText(order.createdAt, timeZone)}</span>
  </span>
)

const isEditable = (ctx: Context, order: OrderView): boolean =>
  order.state === 'draft' && mayMove(ctx, order, 'confirmed')

const cashInDrawers = ({ payments }: OrderView): boolean =>
  payments.some(({ method, shiftId }) => method === 'cash' && shiftId !== null)
