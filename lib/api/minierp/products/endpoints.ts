import type { z } from 'zod'
import {
  archiveProduct,
  createProduct,
  type ProductQuery as Filter,
  findProducts,
  getCategory,
  getProduct,
  updateProduct,
} from '@/lib/domain/catalog'
import { IdParams } from '../../kernel/fields'
import { paged, pageOf, slice } from '../../kernel/paging'
import type { Contract } from '../../kernel/spec'
import { endpoint } from '../dialect'
import { demandChoice } from '../filters'
import { productSortOf } from '../words'
import { ProductBody, ProductPatchBody, ProductQuery, ProductWire } from './contract'
import { presentProduct } from './present'
import { inputOf, patchOf } from './write'

export const list = endpoint('GET /api/inventory/products/', {
  summary: 'List all products, newest first; those taken off the shelves with `is_active=false`',
  access: 'catalog.read',
  query: ProductQuery,
  answer: pageOf(ProductWire),
  run: async (ctx, { query }, visit) => {
    const { category } = query
    const { products, total = 0 } = await findProducts(ctx, { ...filterOf(query), ...slice(query), count: true })
    if (total === 0 && category !== undefined) await demandChoice('category', () => getCategory(ctx, category))
    return paged(
      visit,
      query,
      total,
      products.map((product) => presentProduct(product, visit.currency)),
    )
  },
})

const filterOf = (query: z.infer<ReturnType<typeof ProductQuery>>): Filter => ({
  search: query.search,
  categoryId: query.category,
  archived: query.is_active === false,
  inStock: query.in_stock,
  minPrice: query.min_price,
  maxPrice: query.max_price,
  sort: query.ordering && productSortOf[query.ordering],
})

export const create = endpoint('POST /api/inventory/products/', {
  summary: 'Add new product',
  access: 'catalog.write',
  body: ProductBody,
  status: 201,
  answer: ProductWire,
  sample: { name: 'Product1', sku: 'TP-001', category: 1, quantity: 100, unit_price: '499.99' },
  run: async (ctx, { body }, { currency }) => presentProduct(await createProduct(ctx, inputOf(body)), currency),
})

export const retrieve = endpoint('GET /api/inventory/products/{id}/', {
  summary: 'One product, on the shelves or off',
  access: 'catalog.read',
  params: IdParams,
  answer: ProductWire,
  run: async (ctx, { params }, { currency }) =>
    presentProduct(await getProduct(ctx, params.id, { archived: true }), currency),
})

const changing = <B extends z.infer<ReturnType<typeof ProductPatchBody>>>(
  route: `${'PUT' | 'PATCH'} /${string}`,
  body: Contract<B>,
  summary: string,
) =>
  endpoint(route, {
    summary,
    access: 'catalog.write',
    params: IdParams,
    body,
    answer: ProductWire,
    sample: { name: 'Product1', sku: 'TP-001', category: 1, quantity: 80, unit_price: '449.99' },
    run: async (ctx, { params, body }, { currency }) => {
      const patch = patchOf(await getProduct(ctx, params.id, { archived: true }), body)
      return presentProduct(await updateProduct(ctx, params.id, patch, { archived: true }), currency)
    },
  })

export const replace = changing(
  'PUT /api/inventory/products/{id}/',
  ProductBody,
  'Update product: name and price are required',
)
export const update = changing('PATCH /api/inventory/products/{id}/', ProductPatchBody, 'Update parts of a product')

export const destroy = endpoint('DELETE /api/inventory/products/{id}/', {
  summary: 'Delete product, on the shelves or off; one that was ever ordered is kept off them',
  access: 'catalog.write',
  params: IdParams,
  status: 204,
  run: async (ctx, { params }) => {
    await archiveProduct(ctx, params.id, { archived: true })
  },
})
