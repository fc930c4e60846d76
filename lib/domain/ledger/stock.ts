import { z } from 'zod'
import type { StockReason } from '@/lib/db/enums'
import { oneRow, tableRows } from '@/lib/db/sql'
import { inTransaction } from '@/lib/db/transaction'
import { accountOf, businessOf, type Context } from '../shared/context'
import { DomainError, notFound, outOfStock } from '../shared/errors'
import { MAX_STOCK } from '../shared/limits'
import { drawIds, type Ids, takeId } from './ids'
import type { Row } from './rows'

export type StockMove = {
  variantId: number
  delta: number
  reason: StockReason
  note?: string
  /** The caller's own id: the same change sent twice moves stock once. */
  clientId?: string
}

/**
 * Writes the ledger and the running stock together, all or nothing. One move per variant; those of nothing are left out.
 * Refuses `not_found` variants, `out_of_stock` when any would fall below zero, `invalid` when one would exceed MAX_STOCK.
 * A taken `clientId` surfaces as a unique violation. Answers the balances after it, by variant, of what moved.
 */
export async function moveStock(ctx: Context, moves: readonly StockMove[]): Promise<Map<number, number>> {
  const real = moves.filter(({ delta }) => delta !== 0)
  if (real.length === 0) return new Map()
  if (new Set(real.map(({ variantId }) => variantId)).size < real.length)
    throw new Error('moveStock takes one move per variant')
  return inTransaction(ctx.db, async (tx) => {
    const ids = await drawIds(tx, { stock_movements: real.length })
    const written = real.map((move) => movement(ctx, ids, { ...move, orderId: null }))
    const { short } = await oneRow(tx, Outcome, MOVE, businessOf(ctx), tableRows(written))
    if (short.length > 0) throw await refusal({ ...ctx, db: tx }, short)
    return balances({ ...ctx, db: tx }, real)
  })
}

/** A row of the ledger, at the time and by the account of `ctx`. */
export const movement = (
  ctx: Context,
  ids: Ids,
  {
    note = '',
    clientId = null,
    ...move
  }: Omit<StockMove, 'clientId'> & { orderId: number | null; clientId?: string | null },
): Row['stock_movements'] => ({
  businessId: businessOf(ctx),
  id: BigInt(takeId(ids, 'stock_movements')),
  ...move,
  accountId: accountOf(ctx),
  note,
  clientId,
  createdAt: ctx.now,
})

type Piece = Pick<Row['order_lines'], 'variantId' | 'quantity'>

/** The rows with which an order takes its goods or gives them back, one a variant. */
export function goodsOf(
  ctx: Context,
  ids: Ids,
  { orderId, lines, reason }: { orderId: number; lines: readonly Piece[]; reason: StockReason },
): Row['stock_movements'][] {
  const sign = reason === 'cancel' || reason === 'return' ? 1 : -1
  const pieces = new Map<number, number>()
  for (const { variantId, quantity } of lines) pieces.set(variantId, (pieces.get(variantId) ?? 0) + quantity)
  return [...pieces].map(([variantId, quantity]) =>
    movement(ctx, ids, { variantId, delta: sign * quantity, reason, orderId }),
  )
}

/** Variants that a writer could not move: `held` is null where there is no such variant. */
export const Short = z.array(z.object({ variantId: z.number(), held: z.number().nullable(), delta: z.number() }))
export type Short = z.infer<typeof Short>

/** What to say when goods of an order are not there; `names` are of its lines. */
export const shortage = (short: Short, names: ReadonlyMap<number, string>): DomainError =>
  outOfStock(
    short.map(({ variantId, held, delta }) => ({
      variantId,
      name: names.get(variantId) ?? '',
      requested: -delta,
      available: held ?? 0,
    })),
  )

const Outcome = z.object({ short: Short })
const MOVE = 'select ledger_move_stock($1::int, $2::jsonb) as short'

async function refusal(ctx: Context, short: Short): Promise<DomainError> {
  const missing = short.find(({ held }) => held === null)
  if (missing) return notFound('variant', missing.variantId)
  const lacking = short.filter(({ held, delta }) => (held ?? 0) + delta < 0)
  if (lacking.length === 0)
    return new DomainError('invalid', `Stock may not exceed ${MAX_STOCK}.`, { field: 'quantity' })
  const found = await ctx.db.variant.findMany({
    where: { businessId: businessOf(ctx), id: { in: lacking.map(({ variantId }) => variantId) } },
    select: { id: true, product: { select: { name: true } } },
  })
  return shortage(lacking, new Map(found.map(({ id, product }) => [id, product.name])))
}

async function balances(ctx: Context, moves: readonly StockMove[]): Promise<Map<number, number>> {
  const found = await ctx.db.variant.findMany({
    where: { businessId: businessOf(ctx), id: { in: moves.map(({ variantId }) => variantId) } },
    select: { id: true, stock: true },
  })
  return new Map(found.map(({ id, stock }) => [id, stock]))
}
