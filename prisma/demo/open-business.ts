import type { Db } from '@/lib/db/transaction'
import { createBusiness } from '@/lib/domain/businesses'
import { createCategory, createProducts, type ProductInput, savePicture } from '@/lib/domain/catalog'
import type { Context } from '@/lib/domain/shared/context'
import { draw } from './drawings'
import type { DemoBusiness, DemoProduct } from './types'

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
  const putUp = async (products: readonly DemoProduct[], now: Date) => {
    const inputs: ProductInput[] = []
    for (const product of products) inputs.push(await inputOf(ctx, product, categories.get(product.category)))
    await createProducts({ ...ctx, now }, inputs)
  }
  await putUp(
    demo.products.filter((product) => !product.isNew),
    dates.opened,
  )
  await putUp(
    demo.products.filter((product) => product.isNew),
    dates.newArrivals,
  )
  const shelved = await db.variant.findMany({ where: { businessId: business.id }, select: { id: true, sku: true } })
  return { ctx, variants: new Map(shelved.map(({ id, sku }) => [sku, id])) }
}

async function inputOf(ctx: Context, product: DemoProduct, categoryId: number | undefined): Promise<ProductInput> {
  const bytes = new TextEncoder().encode(draw(product.drawing))
  return {
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
  }
}
