import { businessOf, type Context } from '../shared/context'
import { findPage, type ProductPage } from './find-products'
import type { ProductQuery } from './product-query'
import { parameters } from './product-sql'

export type MarketQuery = Pick<
  ProductQuery,
  'search' | 'categoryId' | 'ids' | 'after' | 'offset' | 'limit' | 'count'
> & {
  industryId?: number
}

/** Live products of every open business, newest or most relevant first. */
export function findMarketProducts(ctx: Context, { industryId, ...query }: MarketQuery): Promise<ProductPage> {
  const sql = parameters(businessOf(ctx))
  const industry = industryId === undefined ? '' : `and b.industry_id = ${sql.add(industryId)}::int`
  const scope = `in (select b.id from businesses b where b.open and $1::int is not null ${industry})`
  return findPage(ctx, scope, query, sql)
}

/** The business that sells each of these live products; unknown ids are left out. */
export async function findProductBusinesses(ctx: Context, ids: readonly number[]): Promise<Map<number, number>> {
  const found = await ctx.db.product.findMany({
    where: { id: { in: [...ids] }, archivedAt: null, business: { open: true } },
    select: { id: true, businessId: true },
  })
  return new Map(found.map(({ id, businessId }) => [id, businessId]))
}
