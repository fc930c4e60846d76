import { z } from 'zod'
import { rows } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import type { SheetProduct } from './read-products'

/** What a shop has of the goods in a file. */
export type ShopGoods = {
  products: ReadonlyMap<string, ShopProduct>
  /** The handle of the product that carries a SKU or barcode, by the code in lower case. */
  skus: ReadonlyMap<string, string>
  /** The SKU, in lower case, that a barcode is on. */
  barcodes: ReadonlyMap<string, string>
}

export type ShopProduct = Awaited<ReturnType<typeof productsOf>>[number]

/** Looks up the products and codes of a file in a few statements, however many there are. */
export async function findShopGoods(ctx: Context, sheet: readonly SheetProduct[]): Promise<ShopGoods> {
  const variants = sheet.flatMap((product) => product.variants)
  const lower = (codes: (string | undefined)[]) => codes.flatMap((code) => code?.toLowerCase() ?? [])
  const skus = lower(variants.map(({ sku }) => sku))
  const barcodes = lower(variants.map(({ barcode }) => barcode))
  const handles = sheet.map(({ handle }) => handle)
  const products = await productsOf(ctx, handles)
  const taken = await rows(ctx.db, Taken, TAKEN_SQL, businessOf(ctx), skus, barcodes)
  return {
    products: new Map(products.map((product) => [product.slug, product])),
    skus: new Map(taken.map(({ sku, handle }) => [sku, handle])),
    barcodes: new Map(taken.flatMap(({ barcode, sku }) => (barcode === null ? [] : [[barcode, sku]]))),
  }
}

const productsOf = (ctx: Context, handles: readonly string[]) =>
  ctx.db.product.findMany({
    where: { businessId: businessOf(ctx), slug: { in: [...handles] }, archivedAt: null },
    select: {
      id: true,
      slug: true,
      name: true,
      description: true,
      priceMinor: true,
      image: true,
      category: { select: { name: true } },
      variants: {
        where: { archivedAt: null },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          sku: true,
          barcode: true,
          size: true,
          colour: true,
          priceMinor: true,
          costMinor: true,
          threshold: true,
        },
      },
    },
  })

const Taken = z.object({ sku: z.string(), barcode: z.string().nullable(), handle: z.string() })

const TAKEN_SQL = `
select lower(v.sku) as sku, lower(v.barcode) as barcode, p.slug as handle
from variants v join products p on p.business_id = $1::int and p.id = v.product_id
where v.business_id = $1::int and v.archived_at is null
  and (lower(v.sku) = any ($2::text[]) or lower(v.barcode) = any ($3::text[]))`
