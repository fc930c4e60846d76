import { isUniqueViolation } from '@/lib/db/sql'
import type { Context } from '../shared/context'
import { DomainError } from '../shared/errors'
import { mayChooseAgain, type WantedLine } from './choose-lines'
import { readOrder } from './get-order'
import type { NewOrder } from './new-order'
import { type Quote, quote } from './quote'
import { idsFor, recordOrder } from './record'
import type { OrderView } from './view'

/** The order that the same id led to before; refuses with `conflict` when anything else was asked for then. */
export async function replayed(
  ctx: Context,
  { earlier }: Pick<Quote, 'earlier'>,
  hash: string,
): Promise<OrderView | null> {
  if (!earlier) return null
  const order = await readOrder(ctx, earlier.id)
  if (earlier.hash === null || earlier.hash === hash) return order
  throw new DomainError(
    'conflict',
    `This id was already used for order ${order.number}, which asked for something else. Give a new order a new id.`,
    { field: 'clientId', id: order.number },
  )
}

type Asked = {
  lines: readonly WantedLine[]
  payments: number
  clientId: string | null
  hash: string
  customerId?: number
}

export type Written = { order: OrderView; replayed: boolean }

/**
 * Quotes a request and writes the order that `make` makes of it, once for a client id however often it is sent, in two
 * round trips. When somebody was faster on a variant that was not insisted on, it is quoted and made once more.
 */
export async function writeOnce(ctx: Context, asked: Asked, make: (quoted: Quote) => NewOrder): Promise<Written> {
  const { lines, payments, clientId, customerId, hash } = asked
  const request = { lines, clientId, customerId, ids: idsFor(lines, payments) }
  const quoted = await quote(ctx, request)
  const earlier = await replayed(ctx, quoted, hash)
  if (earlier) return { order: earlier, replayed: true }
  try {
    return await write(ctx, make, quoted)
  } catch (error) {
    if (isUniqueViolation(error)) {
      const winner = await replayed(ctx, await quote(ctx, { lines: [], clientId }), hash)
      if (winner) return { order: winner, replayed: true }
    }
    if (!mayChooseAgain(error, lines)) throw error
    return write(ctx, make, await quote(ctx, request))
  }
}

const write = async (ctx: Context, make: (quoted: Quote) => NewOrder, quoted: Quote): Promise<Written> => ({
  order: await recordOrder(ctx, make(quoted), quoted.ids),
  replayed: false,
})
