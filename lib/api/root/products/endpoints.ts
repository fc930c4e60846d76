import { z } from 'zod'
import { findProducts, getProduct } from '@/lib/domain/catalog'
import { endpoint } from '../../ecommerce/dialect'
import { IdParams } from '../../kernel/fields'
import { ProductFilters } from '../../phibook/products/contract'
import { filterOf } from '../../phibook/products/find'
import { shopOf } from '../../phibook/products/present'
import { ProductWire } from './contract'
import { presentProduct } from './present'

/**
 * Documents 001, 002 and 003 print these paths (docs/apis/README.md): whoever has no token of the latter two gets what
 * satisfies 001 and 002.
 */

export const list = endpoint('GET /api/products/', {
  summary: 'List products, by id unless another order is asked for',
  access: 'public',
  query: ProductFilters,
  answer: z.array(ProductWire),
  run: async (ctx, { query }, visit) => {
    const filter = { ...filterOf(query), limit: null }
    const [shop, { products }] = await Promise.all([shopOf(ctx, visit), findProducts(ctx, filter)])
    const sorted = query.ordering ? products : products.toSorted((a, b) => a.id - b.id)
    return sorted.map((product) => presentProduct(product, shop))
  },
})

export const retrieve = endpoint('GET /api/products/{id}/', {
  summary: 'One product',
  access: 'public',
  params: IdParams,
  answer: ProductWire,
  run: async (ctx, { params }, visit) => {
    const [shop, product] = await Promise.all([shopOf(ctx, visit), getProduct(ctx, params.id)])
    return presentProduct(product, shop)
  },
})
