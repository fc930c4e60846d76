import { type Db, inTransaction } from '@/lib/db/transaction'
import { createBusiness } from '@/lib/domain/businesses'
import { createCategory, createProduct, savePicture } from '@/lib/domain/catalog'
import type { Context } from '@/lib/domain/shared/context'
import { draw } from './drawings'
import type { DemoBusiness, DemoProduct } from './types'

/** Products that go into one transaction: enough to save round trips, few enough to stay short. */
const BATCH = 40

export type OpenedBusiness = { ctx: Context; variants: Map<string, number> }

/** When a demo business opened, and when what is new in it came in. */
export type Dates = { opened: Date; newArrivals: Date }

/** Opens a demo business with its shelves as they were on the first day; answers its variants by SKU. */
export async function openBusiness(
  db: Db,
  demo: DemoBusiness,
  industryId: number | undefined,
  dates: Dates,
): Promise<OpenedBusiness> {
  const {
    name,
    country,
    currency,
    timeZone,
    taxPpm,
    pricesIncludeTax,
    cashRoundingMinor,
    shippingMinor,
    freeShippingMinor,
  } = demo
  const terms = {
    country,
    currency,
    timeZone,
    taxPpm,
    pricesIncludeTax,
    cashRoundingMinor,
    shippingMinor,
    freeShippingMinor,
  }
  const business = await createBusiness(db, { name, industryId, categories: [], ...terms })
  const ctx: Context = { actor: { kind: 'system', businessId: business.id }, db, now: dates.opened }
  const categories = new Map<string, number>()
  for (const { slug, name, description } of demo.categories) {
    categories.set(slug, (await createCategory(ctx, { name, description })).id)
  }
  const variants = new Map<string, number>()
  const oldestFirst = [...demo.products].sort((a, b) => Number(a.isNew) - Number(b.isNew))
  for (let from = 0; from < oldestFirst.length; from += BATCH) {
    await inTransaction(db, async (tx) => {
      for (const product of oldestFirst.slice(from, from + BATCH)) {
        const now = product.isNew ? dates.newArrivals : dates.opened
        const shelved = await shelve({ ...ctx, db: tx, now }, product, categories.get(product.category))
        for (const variant of shelved.variants) variants.set(variant.sku, variant.id)
      }
    })
  }
  return { ctx, variants }
}

async function shelve(ctx: Context, product: DemoProduct, categoryId: number | undefined) {
  const bytes = new TextEncoder().encode(draw(product.drawing))
  return createProduct(ctx, {
    name: product.name,
    description: product.description,
    priceMinor: product.price,
    categoryId,
    image: await savePicture(ctx, { contentType: 'image/svg+xml', bytes }),
    variants: product.variants.map((variant) => ({
      sku: variant.sku,
      barcode: variant.barcode,
      size: variant.size,
      colour: variant.colour,
      priceMinor: variant.price,
      costMinor: variant.cost,
      threshold: variant.threshold,
      stock: variant.openingStock,
    })),
  })
}
