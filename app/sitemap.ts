import type { MetadataRoute } from 'next'
import { db } from '@/lib/db/client'
import { houseBusinessId } from '@/lib/domain/businesses'
import { findCategories, findProductAddresses } from '@/lib/domain/catalog'
import type { Context } from '@/lib/domain/shared/context'
import { DomainError } from '@/lib/domain/shared/errors'
import { env } from '@/lib/env'

export const dynamic = 'force-dynamic'

/** Everything in the shop that is worth finding. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const ctx = await publicContext()
  if (!ctx) return []
  const [categories, products] = await Promise.all([findCategories(ctx), findProductAddresses(ctx)])
  const filled = categories.filter(({ productCount }) => productCount > 0)
  return [
    ...['/', '/products', '/delivery'].map((path) => ({ url: `${env.origin}${path}` })),
    ...filled.map(({ slug }) => ({ url: `${env.origin}/categories/${slug}` })),
    ...products.map(({ slug, updatedAt }) => ({ url: `${env.origin}/products/${slug}`, lastModified: updatedAt })),
  ]
}

/** Null before the shop is set up. */
async function publicContext(): Promise<Context | null> {
  try {
    return { actor: { kind: 'visitor', businessId: await houseBusinessId(db) }, db, now: new Date() }
  } catch (error) {
    if (error instanceof DomainError) return null
    throw error
  }
}
