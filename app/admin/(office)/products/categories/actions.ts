'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { createCategory, deleteCategory, findCategories, updateCategory } from '@/lib/domain/catalog'
import { action } from '@/lib/forms/action'

const Category = z.object({
  id: z.coerce.number().int().optional(),
  name: z.string().trim().min(1, 'Give the category a name.').max(100),
  description: z.string().trim().max(2000),
})

const save = action(Category, async (ctx, { id, ...input }) => {
  const saved = id === undefined ? await createCategory(ctx, input) : await updateCategory(ctx, id, input)
  refresh()
  return saved
})

export async function saveCategory(form: FormData) {
  return save(form)
}

const remove = action(z.number().int(), async (ctx, id) => {
  await deleteCategory(ctx, id)
  refresh()
})

export async function removeCategory(id: number) {
  return remove(id)
}

const arrange = action(z.array(z.number().int()).max(1000), async (ctx, ids) => {
  const now = new Map((await findCategories(ctx)).map(({ id, position }) => [id, position]))
  for (const [position, id] of ids.entries()) {
    if (now.has(id) && now.get(id) !== position) await updateCategory(ctx, id, { position })
  }
  refresh()
})

export async function arrangeCategories(ids: number[]) {
  return arrange(ids)
}
