import { z } from 'zod'
import { findCurrencies } from '@/lib/domain/businesses'
import { findMarketProducts, type ProductView } from '@/lib/domain/catalog'
import { id, text } from '../../kernel/fields'
import { moneyText } from '../../kernel/formats'
import { wireCount, wireId, wireTextMoney } from '../../kernel/wire'
import { endpoint } from '../dialect'

const MarketQuery = z.object({
  category: id.optional(),
  industry: id.optional(),
  search: text({ max: 200 }).optional(),
})

const MarketProductWire = z.object({
  id: wireId,
  name: z.string(),
  sku: z.string(),
  description: z.string(),
  price: wireTextMoney,
  quantity: wireCount,
  category: z.object({ id: wireId, name: z.string() }).nullable(),
})

export const products = endpoint('GET /api/customers/products/', {
  summary:
    'List the products of every open business; a signed-in customer those of the preferred industry, unless asked for others',
  access: 'public',
  query: MarketQuery,
  answer: z.array(MarketProductWire),
  run: async (ctx, { query }, { session }) => {
    const industryId = industryOf(query, session?.account.industryId)
    const { search, category: categoryId } = query
    const { products } = await findMarketProducts(ctx, { search, categoryId, industryId, limit: null })
    const sellers = products.map(({ businessId }) => businessId)
    const currencies = await findCurrencies(ctx.db, sellers)
    return products.map((product) => presentMarketProduct(product, currencies.get(product.businessId) ?? ''))
  },
})

/** The preferred one counts where the query names neither an industry nor a category, which has one already. */
const industryOf = ({ industry, category }: z.infer<typeof MarketQuery>, preferred: number | null | undefined) =>
  industry ?? (category === undefined ? (preferred ?? undefined) : undefined)

const presentMarketProduct = (product: ProductView, currency: string): z.infer<typeof MarketProductWire> => ({
  id: product.id,
  name: product.name,
  sku: product.variants[0]?.sku ?? '',
  description: product.description,
  price: moneyText(product.fromMinor, currency),
  quantity: product.stock,
  category: product.category && { id: product.category.id, name: product.category.name },
})
