import { z } from 'zod'
import { count, rows } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import { notFound } from '../shared/errors'
import { mediaUrl } from './views'

const Category = z.object({
  id: z.number(),
  slug: z.string(),
  name: z.string(),
  description: z.string(),
  position: z.number(),
  /** Of the newest of its products that has one. */
  image: z.string().nullable().transform(mediaUrl),
  /** Live products in it. */
  productCount: count,
})
export type CategoryView = z.infer<typeof Category>

/** The shop's categories in the order it put them. */
export const findCategories = (ctx: Context): Promise<CategoryView[]> =>
  rows(ctx.db, Category, `${SQL} order by c.position, lower(c.name), c.id`, businessOf(ctx))

export async function getCategory(ctx: Context, id: number): Promise<CategoryView> {
  const [category] = await rows(ctx.db, Category, `${SQL} and c.id = $2::int`, businessOf(ctx), id)
  if (!category) throw notFound('category', id)
  return category
}

const SQL = `
select c.id, c.slug, c.name, c.description, c.position,
  (select p.image from products p
    where p.business_id = c.business_id and p.category_id = c.id and p.archived_at is null and p.image is not null
    order by p.created_at desc, p.id desc limit 1) as image,
  (select count(*) from products p
    where p.business_id = c.business_id and p.category_id = c.id and p.archived_at is null) as "productCount"
from categories c where c.business_id = $1::int`
