import type { z } from 'zod'
import { type ProductQuery as Filter, findProducts } from '@/lib/domain/catalog'
import type { Context } from '@/lib/domain/shared/context'
import { slugOf } from '@/lib/domain/shared/text'
import { type Page, paged, slice } from '../../kernel/paging'
import type { Visit } from '../../kernel/spec'
import { productSortOf } from '../words'
import type { ProductQuery, ProductWire } from './contract'
import { presentProduct } from './present'

type Query = z.infer<ReturnType<typeof ProductQuery>>

/** A list's query in the domain's words. A category goes by its id, its name, or the name in its address. */
export const filterOf = ({ category, ...query }: Query): Filter => ({
  search: query.search,
  ...(typeof category === 'number' ? { categoryId: category } : { categorySlug: category && slugOf(category) }),
  minPrice: query.min_price,
  maxPrice: query.max_price,
  minStock: query.min_stock,
  maxStock: query.max_stock,
  inStock: query.in_stock,
  lowInTotal: query.low_stock,
  sort: query.ordering && productSortOf[query.ordering],
})

export async function findPage(
  ctx: Context,
  visit: Visit,
  page: { page: number; page_size: number },
  filter: Filter,
): Promise<Page<z.infer<typeof ProductWire>>> {
  const { products, total = 0 } = await findProducts(ctx, { ...filter, ...slice(page), count: true })
  return paged(
    visit,
    page,
    total,
    products.map((product) => presentProduct(product, visit.currency)),
  )
}
