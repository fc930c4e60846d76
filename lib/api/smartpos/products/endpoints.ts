import type { z } from 'zod'
import {
  archiveProduct,
  createProduct,
  findProducts,
  getProduct,
  type ProductQuery as Query,
  updateProduct,
} from '@/lib/domain/catalog'
import type { Context } from '@/lib/domain/shared/context'
import { slugOf } from '@/lib/domain/shared/text'
import { IdParams } from '../../kernel/fields'
import { paged, pageOf, slice } from '../../kernel/paging'
import type { Contract, Visit } from '../../kernel/spec'
import { endpoint } from '../dialect'
import { productSortOf } from '../words'
import { LowStockQuery, ProductBody, ProductPatchBody, ProductQuery, ProductWire } from './contract'
import { presentProduct } from './present'
import { inputOf, patchOf } from './write'

const taken = { barcode: 'product with this barcode already exists.' }

export const list = endpoint('GET /api/products/', {
  summary: 'List products, newest first',
  access: 'staff',
  query: ProductQuery,
  answer: pageOf(ProductWire),
  message: 'Products retrieved successfully',
  run: (ctx, { query }, visit) =>
    findPage(ctx, visit, query, {
      search: query.search,
      ...(typeof query.category === 'number'
        ? { categoryId: query.category }
        : { categorySlug: query.category && slugOf(query.category) }),
      minPrice: query.min_price,
      maxPrice: query.max_price,
      minStock: query.min_stock,
      maxStock: query.max_stock,
      inStock: query.in_stock,
      lowTogether: query.low_stock,
      sort: query.ordering && productSortOf[query.ordering],
    }),
})

export const lowStock = endpoint('GET /api/products/low-stock/', {
  summary: 'List products at or below their threshold, or below the one asked for; the scarcest first',
  access: 'staff',
  query: LowStockQuery,
  answer: pageOf(ProductWire),
  message: 'Low stock products retrieved successfully',
  run: (ctx, { query }, visit) =>
    findPage(ctx, visit, query, {
      ...(query.threshold === undefined ? { lowTogether: true } : { maxStock: query.threshold }),
      sort: 'stock',
    }),
})

async function findPage(ctx: Context, visit: Visit, page: { page: number; page_size: number }, query: Query) {
  const { products, total = 0 } = await findProducts(ctx, { ...query, ...slice(page), count: true })
  return paged(
    visit,
    page,
    total,
    products.map((product) => presentProduct(product, visit.currency)),
  )
}

export const create = endpoint('POST /api/products/', {
  summary: 'Create a product',
  access: 'admin',
  body: ProductBody,
  status: 201,
  answer: ProductWire,
  message: 'Product created successfully',
  sample: {
    name: 'Laptop HP ProBook',
    cost_price: '800.00',
    selling_price: '999.99',
    stock_quantity: 10,
    low_stock_threshold: 2,
  },
  taken,
  run: async (ctx, { body }, { currency }) =>
    presentProduct(await createProduct(ctx, await inputOf(ctx, body)), currency),
})

export const retrieve = endpoint('GET /api/products/{id}/', {
  summary: 'One product',
  access: 'staff',
  params: IdParams,
  answer: ProductWire,
  message: 'Product retrieved successfully',
  run: async (ctx, { params }, { currency }) => presentProduct(await getProduct(ctx, params.id), currency),
})

const changing = <B extends z.infer<ReturnType<typeof ProductPatchBody>>>(
  route: `${'PUT' | 'PATCH'} /${string}`,
  body: Contract<B>,
  summary: string,
) =>
  endpoint(route, {
    summary,
    access: 'admin',
    params: IdParams,
    body,
    answer: ProductWire,
    message: 'Product updated successfully',
    sample: { name: 'Wireless Mouse', cost_price: '15.00', selling_price: '29.99' },
    taken,
    run: async (ctx, { params, body }, { currency }) => {
      const patch = await patchOf(ctx, await getProduct(ctx, params.id), body)
      return presentProduct(await updateProduct(ctx, params.id, patch), currency)
    },
  })

export const replace = changing(
  'PUT /api/products/{id}/',
  ProductBody,
  'Change a product: name and prices are required',
)
export const update = changing('PATCH /api/products/{id}/', ProductPatchBody, 'Change parts of a product')

export const destroy = endpoint('DELETE /api/products/{id}/', {
  summary: 'Delete a product; one that was ever sold is archived',
  access: 'admin',
  params: IdParams,
  status: 204,
  run: async (ctx, { params }) => {
    await archiveProduct(ctx, params.id)
  },
})
