import { z } from 'zod'
import { boolean, choice, id, idOrNone, moneyIn, perCurrency, stock, text } from '../../kernel/fields'
import { paging } from '../../kernel/paging'
import { wireCount, wireId, wireTextMoney, wireTime } from '../../kernel/wire'
import { PRODUCT_ORDERINGS } from '../words'

export const ProductBody = perCurrency((currency) =>
  z.object({
    name: text({ max: 200 }),
    /** Made when it is missing. */
    sku: text({ max: 100, blank: true }).optional(),
    category: idOrNone.optional(),
    quantity: stock.optional(),
    unit_price: moneyIn(currency),
    description: text({ max: 20_000, blank: true }).optional(),
    is_active: boolean.optional(),
  }),
)

export const ProductPatchBody = perCurrency((currency) => ProductBody(currency).partial())

export const ProductQuery = perCurrency((currency) =>
  z.object({
    ...paging({ size: 20 }),
    search: text({ max: 200 }).optional(),
    category: id.optional(),
    is_active: boolean.optional(),
    in_stock: boolean.optional(),
    min_price: moneyIn(currency).optional(),
    max_price: moneyIn(currency).optional(),
    ordering: choice(PRODUCT_ORDERINGS).optional(),
  }),
)

export const ProductWire = z.object({
  id: wireId,
  name: z.string(),
  sku: z.string(),
  category: wireId.nullable(),
  category_name: z.string().nullable(),
  quantity: wireCount,
  unit_price: wireTextMoney,
  description: z.string(),
  is_active: z.boolean(),
  is_in_stock: z.boolean(),
  created_by: wireId.nullable(),
  created_at: wireTime,
  updated_at: wireTime,
})
