import { z } from 'zod'
import { idOrNone, moneyIn, perCurrency, stock, text } from '../../kernel/fields'
import { wireCount, wireId, wireTextMoney, wireTime } from '../../kernel/wire'

export const ProductBody = perCurrency((currency) =>
  z.object({
    name: text({ max: 200 }),
    sku: text({ max: 100 }),
    price: moneyIn(currency),
    quantity: stock,
    description: text({ max: 20_000, blank: true }).optional(),
    category: idOrNone.optional(),
  }),
)

export const ProductPatchBody = perCurrency((currency) => ProductBody(currency).partial())

export const ProductWire = z.object({
  id: wireId,
  name: z.string(),
  sku: z.string(),
  description: z.string(),
  price: wireTextMoney,
  quantity: wireCount,
  category: wireId.nullable(),
  created_by: wireId.nullable(),
  created_at: wireTime,
  updated_at: wireTime,
})
