import type { MetadataRoute } from 'next'
import { contextIfSetUp } from '@/lib/auth/context-of'
import { findCategories, findProductAddresses } from '@/lib/domain/catalog'
import { env } from '@/lib/env'

export const dynamic = 'force-dynamic'

/** Everything in the shop that is worth finding. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const ctx = await contextIfSetUp(null)
  if (!ctx) return []
  const [categories, products] = await Promise.all([findCategories(ctx), findProductAddresses(ctx)])
  const filled = categories.filter(({ productCount }) => productCount > 0)
  return [
    ...['/', '/products', '/delivery'].map((path) => ({ url: `${env.origin}${path}` })),
    ...filled.map(({ slug }) => ({ url: `${env.origin}/categories/${slug}` })),
    ...products.map(({ slug, updatedAt }) => ({ url: `${env.origin}/products/${slug}`, lastModified: updatedAt })),
  ]
}
