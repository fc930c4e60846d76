import { z } from 'zod'
import { boolean, choice, id, integer, moneyIn, perCurrency, stock, text } from '../../kernel/fields'
import { paging } from '../../kernel/paging'
import { wireCount, wireId, wireTextMoney, wireTime } from '../../kernel/wire'
import { PRODUCT_ORDERINGS } from '../words'

/** An id, or a name; blank for none. */
const category = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() === '' ? null : value),
  z.union([id, z.string().trim().regex(/\D/).max(100)]).nullable(),
)

export const ProductBody = perCurrency((currency) =>
  z.object({
    name: text({ max: 200 }),
    sku: text({ max: 100, blank: true }).nullable().optional(),
    description: text({ max: 20_000, blank: true }).optional(),
    category: category.optional(),
    cost_price: moneyIn(currency),
    selling_price: moneyIn(currency),
    stock_quantity: stock.optional(),
    low_stock_threshold: stock.optional(),
    barcode: text({ max: 100, blank: true }).nullable().optional(),
  }),
)

export const ProductPatchBody = perCurrency((currency) => ProductBody(currency).partial())

export const ProductQuery = perCurrency((currency) =>
  z.object({
    ...paging({ size: 10 }),
    search: text({ max: 200 }).optional(),
    category: z.union([id, z.string().trim().max(100)]).optional(),
    min_price: moneyIn(currency).optional(),
    max_price: moneyIn(currency).optional(),
    min_stock: integer({ min: 0 }).optional(),
    max_stock: integer({ min: 0 }).optional(),
    in_stock: boolean.optional(),
    low_stock: boolean.optional(),
    ordering: choice(PRODUCT_ORDERINGS).optional(),
  }),
)

export const LowStockQuery = z.object({ ...paging({ size: 10 }), threshold: stock.optional() })

export const ProductWire = z.object({
  id: wireId,
  name: z.string(),
  sku: z.string(),
  description: z.string(),
  category: z.string().nullable(),
  cost_price: wireTextMoney,
  selling_price: wireTextMoney,
  stock_quantity: wireCount,
  low_stock_threshold: wireCount,
  is_low_stock: z.boolean(),
  barcode: z.string().nullable(),
  created_at: wireTime,
  updated_at: wireTime,
})
