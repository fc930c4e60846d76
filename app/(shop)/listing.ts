import { type ListingQuery, listingHref } from '@/components/product/listing-query'
import { type CategoryView, findProducts, type ProductPage, type ProductQuery } from '@/lib/domain/catalog'
import { readMoney } from '@/lib/domain/shared/typed-money'
import { shopBusiness, shopContext } from './shop'

/** What a listing page asks of the catalogue, from what its address says. */
export async function findListed(query: ListingQuery, more: ProductQuery): Promise<ProductPage> {
  const [ctx, { currency }] = await Promise.all([shopContext(), shopBusiness()])
  const price = (text: string) => {
    const typed = readMoney(text, currency)
    return typed.kind === 'amount' ? typed.minor : undefined
  }
  return findProducts(ctx, {
    ...(query.q && { search: query.q }),
    ...(query.stock && { inStock: true }),
    minPrice: price(query.min),
    maxPrice: price(query.max),
    ...(query.sort && { sort: query.sort }),
    ...(query.after && { after: query.after }),
    limit: query.shown,
    count: true,
    ...more,
    ...(query.sort && { sort: query.sort }),
  })
}

/** The categories beside a list: pages of their own, which the filters go along to. */
export const categoryPages = (categories: readonly CategoryView[], query: ListingQuery, current?: string) => [
  { name: 'All products', href: hrefIn('/products', query), current: current === undefined },
  ...categories.map(({ slug, name, productCount }) => ({
    name,
    href: hrefIn(`/categories/${slug}`, query),
    count: productCount,
    current: slug === current,
  })),
]

const hrefIn = (path: string, { stock, min, max, sort }: ListingQuery) => listingHref(path, { stock, min, max, sort })
