import type { z } from 'zod'
import { archiveProduct, createProduct, findProducts, getProduct, updateProduct } from '@/lib/domain/catalog'
import { IdParams } from '../../kernel/fields'
import { paged, pageOf, slice } from '../../kernel/paging'
import type { Contract } from '../../kernel/spec'
import { endpoint } from '../dialect'
import { ProductBody, ProductPatchBody, ProductQuery, ProductReplaceBody, ProductWire } from './contract'
import { filterOf } from './find'
import { presentProduct, shopOf } from './present'
import { inputOf, patchOf } from './write'

const sample = { name: 'Sea Wolf', description: 'Paperback, 366 pages', price: 12.5, stock: 40, category: 1 }

export const list = endpoint('GET /api/products/', {
  summary: 'List products, newest first',
  access: 'public',
  query: ProductQuery,
  answer: pageOf(ProductWire),
  run: async (ctx, { query }, visit) => {
    const filter = { ...filterOf(query), ...slice(query), count: true }
    const [shop, { products, total = 0 }] = await Promise.all([shopOf(ctx, visit), findProducts(ctx, filter)])
    return paged(
      visit,
      query,
      total,
      products.map((product) => presentProduct(product, shop)),
    )
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

export const create = endpoint('POST /api/products/', {
  summary: 'Create a product; as a multipart form also with its picture',
  access: 'admin',
  body: ProductBody,
  status: 201,
  answer: ProductWire,
  sample,
  run: async (ctx, { body }, visit) =>
    presentProduct(await createProduct(ctx, await inputOf(ctx, body)), await shopOf(ctx, visit)),
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
    sample,
    run: async (ctx, input, visit) => {
      const patch = await patchOf(ctx, await getProduct(ctx, input.params.id), input.body)
      return presentProduct(await updateProduct(ctx, input.params.id, patch), await shopOf(ctx, visit))
    },
  })

export const replace = changing('PUT /api/products/{id}/', ProductReplaceBody, 'Change a product')
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
