import type { PaymentMethod } from '@/lib/db/enums'
import { inTransaction } from '@/lib/db/transaction'
import { changeOrder, drawIds, NO_FIGURES, paymentRow } from '../ledger'
import type { Context } from '../shared/context'
import { DomainError, invalid } from '../shared/errors'
import { demand } from '../shared/permissions'
import { getOrder } from './get-order'
import { lockOrder } from './lock-order'
import type { OrderView } from './view'

export type PaymentReceived = {
  orderId: number
  method: PaymentMethod
  amountMinor: bigint
  reference?: string
  /** What whoever takes it saw as still open: refused when that has changed, so that nothing is booked twice. */
  openMinor?: bigint
  /** The open shift whose drawer cash goes into; only cash has one. */
  shiftId?: number
}

/**
 * Books money received for an order, never more than is still open. With `openMinor` it can be sent twice and is booked once.
 * Refusals: `invalid` amount, or cash without a drawer; `wrong_state` of the order or when the shift is closed; `conflict`
 * when another amount is open than `openMinor`.
 */
export async function takePayment(ctx: Context, payment: PaymentReceived): Promise<OrderView> {
  demand(ctx.actor, 'orders.fulfil')
  const shiftId = drawerOf(payment)
  return inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    await lockOrder(inside, payment.orderId)
    const order = await getOrder(inside, payment.orderId)
    demandPayable(order, payment)
    const { method, amountMinor, reference } = payment
    const row = paymentRow(inside, await drawIds(tx, { payments: 1 }), order.id, {
      method,
      amountMinor,
      reference,
      shiftId,
    })
    await changeOrder(inside, {
      order: {
        ...order,
        paidMinor: order.paidMinor + amountMinor,
        returnedDay: null,
        returnedShiftId: null,
        cancelledDay: null,
        updatedAt: ctx.now,
      },
      lines: order.lines,
      goods: [],
      payments: [row],
      events: [],
      figures: NO_FIGURES,
    })
    return getOrder(inside, order.id)
  })
}

function drawerOf({ method, shiftId }: PaymentReceived): number | null {
  if (method !== 'cash') return null
  if (shiftId === undefined) throw invalid('shift', 'Choose the open drawer that the cash goes into.')
  return shiftId
}

function demandPayable(order: OrderView, { amountMinor, openMinor }: PaymentReceived): void {
  if (['draft', 'cancelled', 'returned'].includes(order.state)) {
    throw new DomainError('wrong_state', `No payment can be taken for an order that is ${order.state}.`)
  }
  if (amountMinor <= 0n) throw invalid('amount', 'The amount must be more than zero.')
  if (openMinor !== undefined && openMinor !== order.openMinor)
    throw new DomainError('conflict', 'A payment was booked meanwhile. See what is still open.', { field: 'amount' })
  if (amountMinor > order.openMinor) throw invalid('amount', 'This is more than is still open.')
}
