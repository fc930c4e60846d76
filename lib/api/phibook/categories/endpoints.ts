import { z } from 'zod'
import {
  type CategoryInput,
  createCategory,
  deleteCategory,
  findCategories,
  getCategory,
  updateCategory,
} from '@/lib/domain/catalog'
import { IdParams } from '../../kernel/fields'
import { endpoint } from '../dialect'
import { CategoryBody, CategoryWire } from './contract'
import { presentCategory } from './present'

const sample = { name: 'Books', description: 'Novels, guides and everything with pages' }

export const list = endpoint('GET /api/categories/', {
  summary: 'List categories',
  access: 'public',
  answer: z.array(CategoryWire),
  run: async (ctx) => (await findCategories(ctx)).map(presentCategory),
})

export const retrieve = endpoint('GET /api/categories/{id}/', {
  summary: 'One category',
  access: 'public',
  params: IdParams,
  answer: CategoryWire,
  run: async (ctx, { params }) => presentCategory(await getCategory(ctx, params.id)),
})

export const create = endpoint('POST /api/categories/', {
  summary: 'Create a category',
  access: 'admin',
  body: CategoryBody,
  status: 201,
  answer: CategoryWire,
  sample,
  run: async (ctx, { body }) => presentCategory(await createCategory(ctx, body)),
})

const changing = <B extends Partial<CategoryInput>>(
  route: `${'PUT' | 'PATCH'} /${string}`,
  body: z.ZodType<B>,
  summary: string,
) =>
  endpoint(route, {
    summary,
    access: 'admin',
    params: IdParams,
    body,
    answer: CategoryWire,
    sample,
    run: async (ctx, input) => presentCategory(await updateCategory(ctx, input.params.id, input.body)),
  })

export const replace = changing('PUT /api/categories/{id}/', CategoryBody, 'Change a category')
export const update = changing('PATCH /api/categories/{id}/', CategoryBody.partial(), 'Change parts of a category')

export const destroy = endpoint('DELETE /api/categories/{id}/', {
  summary: 'Delete a category; its products stay, without one',
  access: 'admin',
  params: IdParams,
  status: 204,
  run: (ctx, { params }) => deleteCategory(ctx, params.id),
})
