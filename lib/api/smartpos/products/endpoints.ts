import type { z } from 'zod'
import { archiveProduct, createProduct, getProduct, updateProduct } from '@/lib/domain/catalog'
import { IdParams } from '../../kernel/fields'
import { pageOf } from '../../kernel/paging'
import type { Contract } from '../../kernel/spec'
import { endpoint } from '../dialect'
import { LowStockQuery, ProductBody, ProductPatchBody, ProductQuery, ProductWire } from './contract'
import { filterOf, findPage } from './find'
import { presentProduct } from './present'
import { inputOf, patchOf } from './write'

const taken = { barcode: 'product with this barcode already exists.' }

export const list = endpoint('GET /api/products/', {
  summary: 'List products, newest first',
  access: 'staff',
  query: ProductQuery,
  answer: pageOf(ProductWire),
  message: 'Products retrieved successfully',
  run: (ctx, { query }, visit) => findPage(ctx, visit, query, filterOf(query)),
})

export const lowStock = endpoint('GET /api/products/low-stock/', {
  summary: 'List products at or below their threshold, or the one asked for; the scarcest first',
  access: 'staff',
  query: LowStockQuery,
  answer: pageOf(ProductWire),
  message: 'Low stock products retrieved successfully',
  run: (ctx, { query }, visit) =>
    findPage(ctx, visit, query, {
      ...(query.threshold === undefined ? { lowInTotal: true } : { maxStock: query.threshold }),
      sort: 'stock',
    }),
})

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
