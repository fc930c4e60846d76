import { z } from 'zod'
import { text } from '../../kernel/fields'
import { paging } from '../../kernel/paging'
import { wireCount, wireId } from '../../kernel/wire'

export const CategoryQuery = z.object({ ...paging({ size: 20 }) })

export const CategoryBody = z.object({
  name: text({ max: 100 }),
  description: text({ max: 2000, blank: true }).optional(),
})

export const CategoryPatchBody = CategoryBody.partial()

export const CategoryWire = z.object({
  id: wireId,
  name: z.string(),
  description: z.string(),
  products_count: wireCount,
})
