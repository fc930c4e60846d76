import { createHash } from 'node:crypto'
import { isUniqueViolation, json } from '@/lib/db/sql'
import { accountOf, type Context } from '../shared/context'
import { DomainError } from '../shared/errors'
import { mayChooseAgain, type WantedLine } from './choose-lines'
import type { NewOrder } from './new-order'
import { type Quote, quote } from './quote'
import { idsFor, recordOrder } from './record'
import type { OrderView } from './view'

/** The caller's id as stored: each caller has a space of their own, so nobody can reach another's order with it. */
export const ownClientId = (ctx: Context, clientId: string | undefined): string | null =>
  clientId === undefined ? null : `${accountOf(ctx) ?? 'guest'}:${clientId}`

/** Everything a caller asked for, as one hash. The order of its lines does not matter, nor what is absent. */
export function requestHash({ lines, ...asked }: { lines: readonly WantedLine[] } & Record<string, unknown>): string {
  const wanted = lines.map(({ variantId, productId, quantity, unitMinor, discountMinor }) =>
    json({ variantId, productId, quantity, unitMinor, discountMinor: discountMinor || undefined }),
  )
  const rest = Object.entries(asked).filter(([, value]) => value !== undefined)
  return createHash('sha256')
    .update(json([wanted.sort(), rest.sort(([a], [b]) => (a < b ? -1 : 1))]))
    .digest('base64url')
}

type Earlier = Pick<Quote, 'earlier' | 'earlierHash'>

/** The order that the same id led to before; throws `conflict` when anything else was asked for then. */
export function replayed({ earlier, earlierHash }: Earlier, hash: string): OrderView | null {
  if (!earlier || earlierHash === null || earlierHash === hash) return earlier
  throw new DomainError(
    'conflict',
    `This id was already used for order ${earlier.number}, which asked for something else. Give a new order a new id.`,
    { field: 'clientId', id: earlier.number },
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
  const request = { lines, clientId, customerId, ids: idsFor(lines.length, payments) }
  const quoted = await quote(ctx, request)
  const earlier = replayed(quoted, hash)
  if (earlier) return { order: earlier, replayed: true }
  try {
    return await write(ctx, make, quoted)
  } catch (error) {
    if (isUniqueViolation(error)) {
      const winner = replayed(await quote(ctx, { lines: [], clientId }), hash)
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
