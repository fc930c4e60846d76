import { inTransaction } from '@/lib/db/transaction'
import { businessOf, type Context } from '../shared/context'
import { invalid, notFound } from '../shared/errors'
import { demand } from '../shared/permissions'
import { freeSlug, lockNames } from './codes'
import { type CategoryView, getCategory } from './find-categories'

export type CategoryInput = { name: string; description?: string; position?: number }

/** Adds a category, behind the others unless it is given a position. */
export async function createCategory(ctx: Context, input: CategoryInput): Promise<CategoryView> {
  demand(ctx.actor, 'catalog.write')
  checkCategory(input)
  return inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    await lockNames(inside)
    const businessId = businessOf(ctx)
    const last = await tx.category.aggregate({ where: { businessId }, _max: { position: true } })
    const { id } = await tx.category.create({
      data: {
        businessId,
        slug: await freeSlug(inside, 'categories', input.name),
        name: input.name.trim(),
        description: input.description?.trim() ?? '',
        position: input.position ?? (last._max.position ?? -1) + 1,
        createdAt: ctx.now,
        updatedAt: ctx.now,
      },
      select: { id: true },
    })
    return getCategory(inside, id)
  })
}

/** Changes a category; its address follows its name. */
export async function updateCategory(ctx: Context, id: number, patch: Partial<CategoryInput>): Promise<CategoryView> {
  demand(ctx.actor, 'catalog.write')
  checkCategory(patch)
  return inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    await lockNames(inside)
    const { name } = await getCategory(inside, id)
    const renamed = patch.name !== undefined && patch.name.trim() !== name
    await tx.category.update({
      where: { businessId_id: { businessId: businessOf(ctx), id } },
      data: {
        slug: renamed ? await freeSlug(inside, 'categories', patch.name ?? name, id) : undefined,
        name: patch.name?.trim(),
        description: patch.description?.trim(),
        position: patch.position,
        updatedAt: ctx.now,
      },
    })
    return getCategory(inside, id)
  })
}

/** Removes a category; its products stay, without one. */
export async function deleteCategory(ctx: Context, id: number): Promise<void> {
  demand(ctx.actor, 'catalog.write')
  await inTransaction(ctx.db, async (tx) => {
    const businessId = businessOf(ctx)
    await lockNames({ ...ctx, db: tx })
    await tx.product.updateMany({ where: { businessId, categoryId: id }, data: { categoryId: null } })
    const { count } = await tx.category.deleteMany({ where: { businessId, id } })
    if (count === 0) throw notFound('category', id)
  })
}

function checkCategory({ name, description }: Partial<CategoryInput>): void {
  if (name?.trim() === '') throw invalid('name', 'Give the category a name.')
  if ((name?.length ?? 0) > 100) throw invalid('name', 'Use at most 100 characters.')
  if ((description?.length ?? 0) > 2000) throw invalid('description', 'Use at most 2000 characters.')
}
