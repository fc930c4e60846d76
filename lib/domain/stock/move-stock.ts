import { z } from 'zod'
import type { StockReason } from '@/lib/db/enums'
import { json, oneRow } from '@/lib/db/sql'
import { inTransaction } from '@/lib/db/transaction'
import { accountOf, businessOf, type Context } from '../shared/context'
import { DomainError, notFound, outOfStock } from '../shared/errors'
import { MAX_STOCK } from '../shared/limits'

export type StockMove = {
  variantId: number
  delta: number
  reason: StockReason
  orderId?: number
  note?: string
  /** The caller's own id: the same change sent twice moves stock once. */
  clientId?: string
}

/**
 * Writes the ledger and the running stock together; nothing else may write either.
 * Variants are locked in id order, so that no two changes can wait for each other in a circle.
 * All or nothing: refuses with `out_of_stock` when any would fall below zero. One move per variant.
 * Answers the balances after it, by variant.
 */
export async function moveStock(ctx: Context, moves: readonly StockMove[]): Promise<Map<number, number>> {
  if (moves.length === 0) return new Map()
  const merged = new Set(moves.map((move) => move.variantId))
  if (merged.size < moves.length) throw new Error('moveStock takes one move per variant')
  return inTransaction(ctx.db, async (tx) => {
    const { outcome } = await oneRow(tx, Outcome, MOVE_SQL, businessOf(ctx), json(moves), accountOf(ctx), ctx.now)
    const found = new Set(outcome.locked.map((variant) => variant.variantId))
    const missing = moves.find((move) => !found.has(move.variantId))
    if (missing) throw notFound('variant', missing.variantId)
    const short = outcome.locked.filter((variant) => variant.available + variant.delta < 0)
    if (short.length > 0) {
      throw outOfStock(
        short.map(({ variantId, name, available, delta }) => ({ variantId, name, available, requested: -delta })),
      )
    }
    if (outcome.moved.length < moves.length) {
      throw new DomainError('invalid', `Stock may not exceed ${MAX_STOCK}.`, { field: 'quantity' })
    }
    return new Map(outcome.moved.map((variant) => [variant.variantId, variant.balance]))
  })
}

const Outcome = z.object({
  outcome: z.object({
    locked: z.array(z.object({ variantId: z.number(), name: z.string(), available: z.number(), delta: z.number() })),
    moved: z.array(z.object({ variantId: z.number(), balance: z.number() })),
  }),
})

// $1 business, $2 moves, $3 account, $4 time
const MOVE_SQL = `
with want as (
  select * from jsonb_to_recordset($2::jsonb)
    as w("variantId" int, delta int, reason stock_reason, "orderId" int, note text, "clientId" text)
), locked as (
  select v.id, v.stock, v.product_id, w.delta, w.reason, w."orderId" as order_id, w.note, w."clientId" as client_id
  from variants v join want w on w."variantId" = v.id
  where v.business_id = $1::int and v.id = any (array(select "variantId" from want))
  order by v.id for no key update of v
), ok as (
  select from locked having count(*) = (select count(*) from want)
    and bool_and(stock::bigint + delta between 0 and ${MAX_STOCK})
), changed as (
  update variants v set stock = v.stock + l.delta from locked l, ok
  where v.business_id = $1::int and v.id = any (array(select id from locked)) and v.id = l.id
  returning v.id, v.stock, l.delta, l.reason, l.order_id, l.note, l.client_id
), moved as (
  insert into stock_movements (business_id, variant_id, delta, balance, reason, order_id, account_id, note, client_id, created_at)
  select $1::int, id, delta, stock, reason, order_id, $3::int, coalesce(note, ''), client_id, $4::timestamptz
  from changed where delta <> 0 order by id
  returning variant_id
)
select jsonb_build_object(
  'locked', coalesce((select jsonb_agg(jsonb_build_object(
      'variantId', l.id, 'name', p.name, 'available', l.stock, 'delta', l.delta))
    from locked l join products p on p.business_id = $1::int and p.id = l.product_id), '[]'),
  'moved', coalesce((select jsonb_agg(jsonb_build_object('variantId', id, 'balance', stock)) from changed), '[]')
) as outcome`
