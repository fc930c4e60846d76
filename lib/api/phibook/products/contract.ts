import { z } from 'zod'
import { choice, id, moneyIn, perCurrency, stock, text } from '../../kernel/fields'
import { paging } from '../../kernel/paging'
import { wireCount, wireId, wireNumberMoney, wireTime } from '../../kernel/wire'
import { ORDERINGS } from '../words'

export const NOT_A_FILE = 'The submitted data was not a file. Check the encoding type on the form.'

/** A file, or nothing. The address of the picture it has may come back as well. */
const image = z
  .preprocess(
    (value) => (value === '' ? null : value),
    z.union([z.file(), z.string()], { error: NOT_A_FILE }).nullable(),
  )
  .optional()

const product = (currency: string) => ({
  name: text({ max: 200 }),
  description: text({ max: 20_000, blank: true }),
  price: moneyIn(currency),
  stock,
  image,
})

export const ProductBody = perCurrency((currency) => z.object({ ...product(currency), category: id }))

/** A product that lost its category is read without one, and can be sent back like that. */
export const ProductReplaceBody = perCurrency((currency) => z.object({ ...product(currency), category: id.nullable() }))

export const ProductPatchBody = perCurrency((currency) => ProductReplaceBody(currency).partial())

/** What a list of products can be narrowed down and ordered by. */
export const ProductFilters = perCurrency((currency) =>
  z.object({
    search: text({ max: 200 }).optional(),
    category: id.optional(),
    category_id: id.optional(),
    price__gt: moneyIn(currency).optional(),
    price__lt: moneyIn(currency).optional(),
    ordering: choice(ORDERINGS).optional(),
  }),
)

export const ProductQuery = perCurrency((currency) => ProductFilters(currency).extend(paging({ size: 10 })))

export const ProductWire = z.object({
  id: wireId,
  name: z.string(),
  description: z.string(),
  price: wireNumberMoney,
  price_with_tax: wireNumberMoney,
  stock: wireCount,
  image: z.url().nullable(),
  images: z.array(z.object({ id: wireId, image: z.url() })),
  category: wireId.nullable(),
  created_at: wireTime,
  updated_at: wireTime,
})
