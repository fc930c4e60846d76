import { z } from 'zod'
import { type CategoryView, createCategory, findCategories } from '@/lib/domain/catalog'
import { text } from '../../kernel/fields'
import { wireId } from '../../kernel/wire'
import { endpoint } from '../dialect'

const CategoryBody = z.object({ name: text({ max: 100 }) })
const CategoryWire = z.object({ id: wireId, name: z.string() })

const presentCategory = ({ id, name }: CategoryView): z.infer<typeof CategoryWire> => ({ id, name })

export const list = endpoint('GET /api/retail_inventory/categories/', {
  summary: 'List the categories of your business',
  access: 'catalog.write',
  answer: z.array(CategoryWire),
  run: async (ctx) => (await findCategories(ctx)).map(presentCategory),
})

export const create = endpoint('POST /api/retail_inventory/categories/', {
  summary: 'Add a category',
  access: 'catalog.write',
  body: CategoryBody,
  status: 201,
  answer: CategoryWire,
  sample: { name: 'Toiletries' },
  run: async (ctx, { body }) => presentCategory(await createCategory(ctx, body)),
})
