import { z } from 'zod'
import { id, list, moneyIn, perCurrency, stock, text } from '../../kernel/fields'
import { wireCount, wireId, wireNumberMoney } from '../../kernel/wire'

const VariantBody = perCurrency((currency) =>
  z
    .object({
      size: text({ max: 100, blank: true }).default(''),
      color: text({ max: 100, blank: true }).default(''),
      stock: stock.default(0),
      price: moneyIn(currency).nullable().optional(),
    })
    .refine(({ size, color }) => size !== '' || color !== '', { path: ['size'], error: 'This field is required.' }),
)

export const ProductBody = perCurrency((currency) =>
  z.object({
    name: text({ max: 200 }),
    description: text({ max: 20_000, blank: true }).default(''),
    price: moneyIn(currency),
    category: id,
    variants: list(VariantBody(currency), { min: 0, max: 200 }).default([]),
  }),
)

export const CategoryBody = z.object({ name: text({ max: 100 }) })

export const ProductWire = z.object({
  id: wireId,
  name: z.string(),
  description: z.string(),
  price: wireNumberMoney,
  category: wireId.nullable(),
  variants: z.array(
    z.object({
      id: wireId,
      size: z.string(),
      color: z.string(),
      stock: wireCount,
      /** Only where it is not the product's. */
      price: wireNumberMoney.optional(),
    }),
  ),
})

export const CategoryWire = z.object({ id: wireId, name: z.string() })
