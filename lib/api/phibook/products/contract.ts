import { z } from 'zod'
import { choice, id, moneyIn, perCurrency, stock, text } from '../../kernel/fields'
import { paging } from '../../kernel/paging'
import { wireCount, wireId, wireNumberMoney, wireTime } from '../../kernel/wire'
import { ORDERINGS } from '../words'

export const NOT_A_FILE = 'The submitted data was not a file. Check the encoding type on the form.'

const blankAsNull = (value: unknown) => (value === '' ? null : value)
const file = z.file({ error: ({ input }) => (input === undefined ? undefined : NOT_A_FILE) })

const product = (currency: string) => ({
  name: text({ max: 200 }),
  description: text({ max: 20_000, blank: true }),
  price: moneyIn(currency),
  stock,
})

export const ProductBody = perCurrency((currency) =>
  z.object({ ...product(currency), category: id, image: z.preprocess(blankAsNull, file.nullable()).optional() }),
)

/** What was read can be sent back: no category when it lost its own, the address of the picture it has. */
export const ProductReplaceBody = perCurrency((currency) =>
  z.object({
    ...product(currency),
    category: id.nullable(),
    image: z.preprocess(blankAsNull, z.union([file, z.string()], { error: NOT_A_FILE }).nullable()).optional(),
  }),
)

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
