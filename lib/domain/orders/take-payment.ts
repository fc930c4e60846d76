import type { PaymentMethod } from '@/lib/db/enums'
import { inTransaction } from '@/lib/db/transaction'
import { accountOf, businessOf, type Context } from '../shared/context'
import { DomainError, invalid } from '../shared/errors'
import { demand } from '../shared/permissions'
import { getOrder } from './get-order'
import type { OrderView } from './view'

export type PaymentReceived = { orderId: number; method: PaymentMethod; amountMinor: bigint; reference?: string }

/** Books money received for an order; never more than is still open, so sending it twice cannot charge twice. */
export async function takePayment(ctx: Context, payment: PaymentReceived): Promise<OrderView> {
  demand(ctx.actor, 'orders.fulfil')
  return inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    const businessId = businessOf(ctx)
    await tx.$queryRaw`select id from orders where business_id = ${businessId} and id = ${payment.orderId} for no key update`
    const order = await getOrder(inside, payment.orderId)
    demandOpen(order, payment.amountMinor)
    await tx.payment.create({
      data: {
        businessId,
        orderId: order.id,
        method: payment.method,
        amountMinor: payment.amountMinor,
        reference: payment.reference ?? '',
        accountId: accountOf(ctx),
        createdAt: ctx.now,
      },
    })
    const where = { businessId_id: { businessId, id: order.id } }
    await tx.order.update({ where, data: { paidMinor: { increment: payment.amountMinor } } })
    return getOrder(inside, order.id)
  })
}

function demandOpen(order: OrderView, amountMinor: bigint): void {
  if (['draft', 'cancelled', 'returned'].includes(order.state)) {
    throw new DomainError('wrong_state', `No payment can be taken for an order that is ${order.state}.`)
  }
  if (amountMinor <= 0n) throw invalid('amount', 'The amount must be more than zero.')
  if (amountMinor > order.totalMinor - order.paidMinor) throw invalid('amount', 'This is more than is still open.')
}
