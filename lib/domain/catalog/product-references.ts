import { json } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import { DomainError } from '../shared/errors'
import { searchTextOf } from './search-text'

type References = { categoryId?: number | null; image?: string | null }

/** Refuses a category or picture that the shop does not have. */
export async function checkReferences(ctx: Context, products: readonly References[]): Promise<void> {
  const businessId = businessOf(ctx)
  const ids = [...new Set(products.flatMap(({ categoryId }) => categoryId ?? []))]
  const hashes = [...new Set(products.flatMap(({ image }) => image ?? []))]
  if (ids.length > 0) {
    const found = await ctx.db.category.findMany({ where: { businessId, id: { in: ids } }, select: { id: true } })
    demandAll(
      'category',
      ids,
      found.map(({ id }) => id),
    )
  }
  if (hashes.length > 0) {
    const found = await ctx.db.media.findMany({ where: { businessId, hash: { in: hashes } }, select: { hash: true } })
    demandAll(
      'picture',
      hashes,
      found.map(({ hash }) => hash),
    )
  }
}

const FIELDS = { category: 'categoryId', picture: 'image' } as const

function demandAll<T extends string | number>(
  entity: keyof typeof FIELDS,
  asked: readonly T[],
  found: readonly T[],
): void {
  const id = asked.find((one) => !found.includes(one))
  if (id === undefined) return
  throw new DomainError('invalid', `There is no ${entity} ${id}.`, { field: FIELDS[entity], entity, id })
}

/** Writes down again what products can be found by, after their words or codes changed. */
export async function refreshSearchTexts(ctx: Context, ids: readonly number[]): Promise<void> {
  const businessId = businessOf(ctx)
  const products = await ctx.db.product.findMany({
    where: { businessId, id: { in: [...ids] } },
    include: { variants: { where: { archivedAt: null }, orderBy: [{ position: 'asc' }, { id: 'asc' }] } },
  })
  const texts = json(products.map((product) => ({ id: product.id, text: searchTextOf(product) })))
  await ctx.db.$executeRaw`
    update products p set search_text = n.text, updated_at = ${ctx.now}
    from jsonb_to_recordset(${texts}::jsonb) as n(id int, text text)
    where p.business_id = ${businessId} and p.id = n.id`
}
