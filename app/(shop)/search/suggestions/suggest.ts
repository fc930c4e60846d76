import { z } from 'zod'
import type { Suggestion } from '@/components/shop/suggestion'
import { findProducts, type ProductView } from '@/lib/domain/catalog'
import { formatMoney } from '@/lib/domain/shared/money'
import { shopBusiness, shopContext } from '../../shop'

const Query = z.object({ q: z.string().trim().min(1).max(200) })
const MOST = 6

/** What the search field offers while somebody types. */
export async function GET(request: Request): Promise<Response> {
  const query = Query.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!query.success) return Response.json({ suggestions: [], total: 0 }, { status: 400 })
  const [ctx, { currency }] = await Promise.all([shopContext(), shopBusiness()])
  const { products, total } = await findProducts(ctx, { search: query.data.q, limit: MOST, count: true })
  const suggestions = products.map((product) => suggest(product, currency))
  return Response.json({ suggestions, total }, { headers: { 'Cache-Control': 'private, max-age=30' } })
}

const suggest = (product: ProductView, currency: string): Suggestion => ({
  href: `/products/${product.slug}`,
  name: product.name,
  image: product.image,
  price: formatMoney(product.fromMinor, currency),
  from: product.fromMinor !== product.toMinor,
  availability: product.availability,
  category: product.category?.name ?? '',
})
