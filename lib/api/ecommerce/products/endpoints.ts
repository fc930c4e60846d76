import { z } from 'zod'
import { createCategory, createProduct, findCategories, findProducts } from '@/lib/domain/catalog'
import { endpoint } from '../dialect'
import { CategoryBody, CategoryWire, ProductBody, ProductWire } from './contract'
import { presentCategory, presentProduct } from './present'

const byId = <T extends { id: number }>(rows: readonly T[]): T[] => [...rows].sort((a, b) => a.id - b.id)

export const list = endpoint('GET /api/products/', {
  summary: 'List products',
  access: 'public',
  answer: z.array(ProductWire),
  run: async (ctx, _input, { currency }) => {
    const { products } = await findProducts(ctx, { sort: 'oldest', limit: null })
    return byId(products).map((product) => presentProduct(product, currency))
  },
})

export const create = endpoint('POST /api/products/create/', {
  summary: 'Create a product with its variants',
  access: 'admin',
  body: ProductBody,
  status: 201,
  answer: ProductWire,
  sample: {
    name: 'Sunscreen',
    description: 'SPF 30 sunscreen',
    price: 550,
    category: 3,
    variants: [
      { size: '100ml', color: 'White', stock: 50 },
      { size: '200ml', color: 'Yellow', stock: 30 },
    ],
  },
  run: async (ctx, { body }, { currency }) => {
    const variants = body.variants.map(({ size, color, stock, price }) => ({
      size,
      colour: color,
      stock,
      priceMinor: price,
    }))
    const { name, description, price, category } = body
    const product = { name, description, priceMinor: price, categoryId: category, variants }
    return presentProduct(await createProduct(ctx, product), currency)
  },
})

export const listCategories = endpoint('GET /api/products/categories/', {
  summary: 'List categories',
  access: 'public',
  answer: z.array(CategoryWire),
  run: async (ctx) => byId(await findCategories(ctx)).map(presentCategory),
})

const adding = (route: `POST /${string}`, summary: string) =>
  endpoint(route, {
    summary,
    access: 'admin',
    body: CategoryBody,
    status: 201,
    answer: CategoryWire,
    sample: { name: 'Skincare' },
    run: async (ctx, { body }) => presentCategory(await createCategory(ctx, { name: body.name })),
  })

export const addCategory = adding('POST /api/products/categories/create/', 'Create a category')
export const addCategoryAtShortPath = adding(
  'POST /api/categories/create/',
  'The same, at the shorter address that the rules of the document print',
)
