import { z } from 'zod'
import { choice, id, list, moneyIn, perCurrency, quantity, text } from '../../kernel/fields'
import { paging } from '../../kernel/paging'
import { wireCount, wireId, wireTextMoney, wireTime } from '../../kernel/wire'
import { anyWord, percent, word } from '../fields'
import { ORDER_ORDERINGS, STATUSES } from '../words'

export const OrderBody = perCurrency((currency) =>
  z.object({
    customer: id,
    notes: text({ max: 5000, blank: true }).optional(),
    /** In percent, on top of the prices; without one the shop's own tax counts. */
    tax_rate: percent.nullable().optional(),
    items: list(
      z.object({ product: id, quantity: quantity.default(1), unit_price: moneyIn(currency).nullable().optional() }),
    ),
  }),
)

export const OrderPatchBody = perCurrency((currency) =>
  z.object({ ...OrderBody(currency).partial().shape, status: anyWord(STATUSES).optional() }),
)

export const OrderQuery = z.object({
  ...paging({ size: 20 }),
  search: text({ max: 200 }).optional(),
  status: word(STATUSES).optional(),
  customer: id.optional(),
  ordering: choice(ORDER_ORDERINGS).optional(),
})

export const OrderRowWire = z.object({
  id: wireId,
  order_number: z.string(),
  customer: wireId.nullable(),
  customer_name: z.string(),
  status: z.enum(STATUSES),
  total_amount: wireTextMoney,
  items_count: wireCount,
  created_by: wireId.nullable(),
  created_by_name: z.string().nullable(),
  created_at: wireTime,
})

export const OrderWire = z.object({
  ...OrderRowWire.shape,
  notes: z.string(),
  subtotal: wireTextMoney,
  tax_rate: z.string().meta({ example: '19.00' }),
  tax: wireTextMoney,
  /** Whether `tax` is part of the prices already, or comes on top of them. */
  tax_included: z.boolean(),
  items: z.array(
    z.object({
      id: wireId,
      product: wireId,
      product_name: z.string(),
      sku: z.string(),
      quantity: wireCount,
      unit_price: wireTextMoney,
      total_price: wireTextMoney,
    }),
  ),
  updated_at: wireTime,
})
