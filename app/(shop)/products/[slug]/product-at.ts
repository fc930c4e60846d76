import { notFound } from 'next/navigation'
import { cache } from 'react'
import { getProductBySlug, type ProductView } from '@/lib/domain/catalog'
import { DomainError } from '@/lib/domain/shared/errors'
import { shopContext } from '../../shop'

/** The product at this address, asked for once per request; anything else is a page that is not there. */
export const productAt = cache(async (slug: string): Promise<ProductView> => {
  try {
    return await getProductBySlug(await shopContext(), decodeURIComponent(slug))
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not_found') notFound()
    throw error
  }
})
