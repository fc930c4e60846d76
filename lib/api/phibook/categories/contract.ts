import { z } from 'zod'
import { text } from '../../kernel/fields'
import { wireCount, wireId } from '../../kernel/wire'

const nullAsBlank = (value: unknown) => value ?? ''

export const CategoryBody = z.object({
  name: text({ max: 100 }),
  description: z.preprocess(nullAsBlank, text({ max: 2000, blank: true })).optional(),
})

export const CategoryWire = z.object({
  id: wireId,
  name: z.string(),
  description: z.string(),
  product_count: wireCount,
})
