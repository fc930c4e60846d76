import { z } from 'zod'
import { archiveProduct, createProduct, findProducts, getProduct, updateProduct } from '@/lib/domain/catalog'
import { IdParams } from '../../kernel/fields'
import type { Contract } from '../../kernel/spec'
import { endpoint } from '../dialect'
import { ProductBody, ProductPatchBody, ProductWire } from './contract'
import { presentProduct } from './present'
import { inputOf, patchOf } from './write'

const sample = { name: 'Soap', sku: 'SOAP-1', description: 'Mild', price: '2.50', quantity: 40, category: 1 }

export const list = endpoint('GET /api/retail_inventory/products/', {
  summary: 'List the products of your business',
  access: 'catalog.write',
  answer: z.array(ProductWire),
  run: async (ctx, _input, { currency }) => {
    const { products } = await findProducts(ctx, { sort: 'oldest', limit: null })
    return products.map((product) => presentProduct(product, currency))
  },
})

export const create = endpoint('POST /api/retail_inventory/products/', {
  summary: 'Add a product',
  access: 'catalog.write',
  body: ProductBody,
  status: 201,
  answer: ProductWire,
  sample,
  run: async (ctx, { body }, { currency }) => presentProduct(await createProduct(ctx, inputOf(body)), currency),
})

export const retrieve = endpoint('GET /api/retail_inventory/products/{id}/', {
  summary: 'One product',
  access: 'catalog.write',
  params: IdParams,
  answer: ProductWire,
  run: async (ctx, { params }, { currency }) => presentProduct(await getProduct(ctx, params.id), currency),
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
    sample,
    run: async (ctx, { params, body }, { currency }) => {
      const patch = patchOf(await getProduct(ctx, params.id), body)
      return presentProduct(await updateProduct(ctx, params.id, patch), currency)
    },
  })

const path = '/api/retail_inventory/products/{id}/'
export const replace = changing(`PUT ${path}`, ProductBody, 'Change a product; its quantity goes through the ledger')
export const update = changing(`PATCH ${path}`, ProductPatchBody, 'Change parts of a product')

export const destroy = endpoint(`DELETE ${path}`, {
  summary: 'Delete a product; one that was ever sold is archived',
  access: 'catalog.write',
  params: IdParams,
  status: 204,
  run: async (ctx, { params }) => {
    await archiveProduct(ctx, params.id)
  },
})
