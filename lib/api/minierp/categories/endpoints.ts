import type { z } from 'zod'
import { createCategory, deleteCategory, findCategories, getCategory, updateCategory } from '@/lib/domain/catalog'
import { IdParams } from '../../kernel/fields'
import { paged, pageOf, slice } from '../../kernel/paging'
import { endpoint } from '../dialect'
import { CategoryBody, CategoryPatchBody, CategoryQuery, CategoryWire } from './contract'
import { presentCategory } from './present'

export const list = endpoint('GET /api/inventory/categories/', {
  summary: 'List categories, in the order the shop put them',
  access: 'catalog.read',
  query: CategoryQuery,
  answer: pageOf(CategoryWire),
  run: async (ctx, { query }, visit) => {
    const categories = await findCategories(ctx)
    const { offset, limit } = slice(query)
    return paged(visit, query, categories.length, categories.slice(offset, offset + limit).map(presentCategory))
  },
})

export const create = endpoint('POST /api/inventory/categories/', {
  summary: 'Add a category',
  access: 'catalog.write',
  body: CategoryBody,
  status: 201,
  answer: CategoryWire,
  sample: { name: 'Tools', description: 'For the workshop' },
  run: async (ctx, { body }) => presentCategory(await createCategory(ctx, body)),
})

export const retrieve = endpoint('GET /api/inventory/categories/{id}/', {
  summary: 'One category',
  access: 'catalog.read',
  params: IdParams,
  answer: CategoryWire,
  run: async (ctx, { params }) => presentCategory(await getCategory(ctx, params.id)),
})

const changing = <B extends z.infer<typeof CategoryPatchBody>>(
  route: `${'PUT' | 'PATCH'} /${string}`,
  body: z.ZodType<B>,
  summary: string,
) =>
  endpoint(route, {
    summary,
    access: 'catalog.write',
    params: IdParams,
    body,
    answer: CategoryWire,
    sample: { name: 'Tools', description: 'For workshop and garden' },
    run: async (ctx, { params, body }) => presentCategory(await updateCategory(ctx, params.id, body)),
  })

export const replace = changing('PUT /api/inventory/categories/{id}/', CategoryBody, 'Change a category')
export const update = changing('PATCH /api/inventory/categories/{id}/', CategoryPatchBody, 'Change parts of a category')

export const destroy = endpoint('DELETE /api/inventory/categories/{id}/', {
  summary: 'Delete a category; its products stay, without one',
  access: 'catalog.write',
  params: IdParams,
  status: 204,
  run: (ctx, { params }) => deleteCategory(ctx, params.id),
})
