import { z } from 'zod'
import { count, oneRow } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import { encodeCursor } from '../shared/cursor'
import { demand } from '../shared/permissions'
import type { ProductQuery } from './product-query'
import { matchingSql, parameters, pickedSql } from './product-sql'
import { PRODUCT_JSON, ProductRow, type ProductView, toProductView, WITH_CATEGORY } from './views'

export type ProductPage = {
  products: ProductView[]
  /** Hand back as `after` for the next page; null at the end. */
  next: string | null
  /** How many match in all, when that was asked for. */
  total?: number
}

const DEFAULT_LIMIT = 24
const MAX_LIMIT = 100

/** One page of the shop's live products, in one round trip. */
export async function findProducts(ctx: Context, query: ProductQuery): Promise<ProductPage> {
  if (query.archived) demand(ctx.actor, 'catalog.read')
  return findPage(ctx, '= $1::int', query)
}

/** `findProducts` in the businesses that `scope` allows; $1 is the actor's business. */
export async function findPage(
  ctx: Context,
  scope: string,
  query: ProductQuery,
  sql = parameters(businessOf(ctx)),
): Promise<ProductPage> {
  const limit = query.limit === null ? null : Math.min(query.limit ?? DEFAULT_LIMIT, MAX_LIMIT)
  const matching = matchingSql(scope, query, sql)
  const { picked, sorted } = pickedSql(query, limit === null ? null : limit + 1, sql)
  const statement = `with ${matching}, ${picked}
    select ${query.count ? '(select count(*) from matching)' : 'null::bigint'} as total,
      coalesce(json_agg(json_build_object('key', k.key::text, 'product', ${PRODUCT_JSON}) order by ${sorted}), '[]') as found
    from picked k join products p on p.business_id = k.business_id and p.id = k.id ${WITH_CATEGORY}`
  const { found, total } = await oneRow(ctx.db, Found, statement, ...sql.values)
  const page = limit === null ? found : found.slice(0, limit)
  const last = page.at(-1)
  return {
    products: page.map(({ product }) => toProductView(ctx, product)),
    next: last && found.length > page.length ? encodeCursor(last.key, last.product.id) : null,
    ...(total !== null && { total }),
  }
}

const Found = z.object({
  total: count.nullable(),
  found: z.array(z.object({ key: z.string(), product: ProductRow })),
})
