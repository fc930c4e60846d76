import { businessOf, type Context } from '../shared/context'
import { DomainError } from '../shared/errors'
import { searchTextOf } from './names'

/** Refuses a category or picture that the shop does not have. */
export async function checkReferences(
  ctx: Context,
  { categoryId, image }: { categoryId?: number | null; image?: string | null },
): Promise<void> {
  const businessId = businessOf(ctx)
  if (typeof categoryId === 'number') {
    const where = { businessId_id: { businessId, id: categoryId } }
    if (!(await ctx.db.category.findUnique({ where, select: { id: true } }))) throw unknown('category', categoryId)
  }
  if (typeof image === 'string') {
    const where = { businessId_hash: { businessId, hash: image } }
    if (!(await ctx.db.media.findUnique({ where, select: { hash: true } }))) throw unknown('picture', image)
  }
}

const FIELDS = { category: 'categoryId', picture: 'image' } as const

const unknown = (entity: keyof typeof FIELDS, id: number | string) =>
  new DomainError('invalid', `There is no ${entity} ${id}.`, { field: FIELDS[entity], entity, id })

/** Writes down again what a product can be found by, after its words or codes changed. */
export async function refreshSearchText(ctx: Context, id: number): Promise<void> {
  const where = { businessId_id: { businessId: businessOf(ctx), id } }
  const product = await ctx.db.product.findUniqueOrThrow({
    where,
    include: { variants: { where: { archivedAt: null }, orderBy: [{ position: 'asc' }, { id: 'asc' }] } },
  })
  await ctx.db.product.update({ where, data: { searchText: searchTextOf(product), updatedAt: ctx.now } })
}
