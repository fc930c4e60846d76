import { z } from 'zod'
import { rows } from '@/lib/db/sql'
import type { Context } from '../shared/context'
import { shopperOf } from './shopper'
import { OrderRowJson, type OrderView, orderJson } from './view'

/** What was ordered together, an order for each business. It goes by the id of the first. */
export type MarketOrder = { id: number; buyerId: number; createdAt: Date; orders: OrderView[] }

/** What a shopper ordered in all businesses, newest first; `next` is the id to hand back as `before`, null at the end. */
export async function findMarketOrders(
  ctx: Context,
  { before, limit }: { before?: number; limit: number },
): Promise<{ orders: MarketOrder[]; next: number | null }> {
  const { accountId } = shopperOf(ctx)
  const groups = await rows(ctx.db, Group, GROUPS_SQL, accountId, before ?? null, limit + 1)
  const page = groups.slice(0, limit)
  const ids = page.flatMap((group) => group.ids)
  const found = await rows(ctx.db, OrderRowJson, ORDERS_SQL, accountId, ids)
  const byId = new Map(found.map(({ json }) => [json.id, json]))
  const orders = page.flatMap((group) => {
    const parts = group.ids.flatMap((id) => byId.get(id) ?? [])
    return parts[0] ? [{ id: parts[0].id, buyerId: accountId, createdAt: parts[0].createdAt, orders: parts }] : []
  })
  return { orders, next: groups.length > page.length ? (orders.at(-1)?.id ?? null) : null }
}

const Group = z.object({ ids: z.array(z.number()) })

// Orders placed together carry the same client id, each in a business of its own.
const GROUPS_SQL = `
select array_agg(o.id order by o.id) as ids from orders o where o.buyer_id = $1::int
group by o.channel, coalesce(o.client_id, o.id::text)
having $2::int is null or min(o.id) < $2::int
order by min(o.id) desc limit $3::int`

const ORDERS_SQL = orderJson('where o.buyer_id = $1::int and o.id = any ($2::int[])')
