import { z } from 'zod'
import { rows } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import { notFound } from '../shared/errors'
import { demand } from '../shared/permissions'
import { PRODUCT_JSON, ProductRow, type ProductView, toProductView, WITH_CATEGORY } from './views'

/** A live product of the shop; with `archived` also one that is off the shelves. */
export async function getProduct(ctx: Context, id: number, { archived = false } = {}): Promise<ProductView> {
  if (archived) demand(ctx.actor, 'catalog.read')
  const condition = `p.id = $2::int and p.removed_at is null and ($3::bool or p.archived_at is null)`
  const product = await findOne(ctx, condition, id, archived)
  if (!product) throw notFound('product', id)
  return product
}

/** A live product by its address in the shop. */
export async function getProductBySlug(ctx: Context, slug: string): Promise<ProductView> {
  const product = await findOne(ctx, 'p.slug = $2::text and p.archived_at is null', slug)
  if (!product) throw notFound('product', slug)
  return product
}

async function findOne(ctx: Context, condition: string, ...params: unknown[]): Promise<ProductView | null> {
  const sql = `select ${PRODUCT_JSON} as product from products p ${WITH_CATEGORY} where p.business_id = $1::int and ${condition}`
  const [found] = await rows(ctx.db, Row, sql, businessOf(ctx), ...params)
  return found ? toProductView(ctx, found.product) : null
}

const Row = z.object({ product: ProductRow })
