import { getOrder, moveOrder, type OrderView } from '../orders'
import { accountOf, type Context } from '../shared/context'
import { DomainError } from '../shared/errors'
import { demand } from '../shared/permissions'

/** How long a sale can be taken back by whoever rang it up. */
const TAKE_BACK_SECONDS = 10

/** The button is pressed at the last moment and the network takes its time. */
const GRACE_SECONDS = 5

/**
 * Takes back a sale that its cashier rang up a moment ago by mistake: goods and money go back, and it is on record.
 * Needs no right to refund. Later, or for somebody else's sale, it is refused with `forbidden`.
 */
export async function takeBackSale(ctx: Context, { orderId }: { orderId: number }): Promise<OrderView> {
  demand(ctx.actor, 'till.sell')
  const sale = await getOrder(ctx, orderId)
  if (sale.state === 'returned') return sale
  const age = (ctx.now.getTime() - sale.createdAt.getTime()) / 1000
  const own = sale.channel === 'pos' && sale.seller?.id === accountOf(ctx)
  if (!own || age > TAKE_BACK_SECONDS + GRACE_SECONDS)
    throw new DomainError('forbidden', 'It is too late to take this sale back. Ask a manager to return it.')
  return moveOrder(asManager(ctx), { orderId, to: 'returned', note: 'Taken back at once' })
}

/** For this one step the cashier acts with a manager's right; the record still names the cashier. */
const asManager = (ctx: Context): Context =>
  ctx.actor.kind === 'staff' ? { ...ctx, actor: { ...ctx.actor, role: 'manager' } } : ctx
