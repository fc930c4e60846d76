import { z } from 'zod'
import { readProducts, type SheetProduct } from '@/lib/domain/imports'
import { type Folder, readData, readTable, readTerms, refuseMistakes } from './read-data'
import rhythm from './rhythm.json'
import { Season } from './seasons'

/** A product as the makers of the history know it. */
export type DemoProduct = {
  /** Relative chance of being bought, from 1 for the shelf-warmer to 100 for the bestseller. */
  popularity: number
  season: Season
  variants: DemoVariant[]
}

export type DemoVariant = {
  sku: string
  /** In minor units of the business's currency, tax included. */
  price: bigint
  /** On the shelf on the first day of the history. */
  openingStock: number
  /** Share of the product's sales that fall on this variant, relative to its siblings. */
  weight: number
}

const Demand = z.object({ handle: z.string(), popularity: z.coerce.number().int().min(1).max(100), season: Season })

/** What a business sold in its history; what arrived this week is not among it. */
export function readGoods(folder: Folder): DemoProduct[] {
  const { products, mistakes } = readProducts(readData(folder, 'goods.csv'), readTerms(folder).currency)
  refuseMistakes('goods.csv', mistakes)
  const demand = new Map(readTable(folder, 'demand.csv', Demand).map((row) => [row.handle, row]))
  return products.map((product) => {
    const { popularity, season } = demand.get(product.handle) ?? { popularity: 1, season: 'all' }
    return { popularity, season, variants: variantsOf(product) }
  })
}

/** The first colour sells best, the middle sizes better than the ends. */
function variantsOf({ price = 0n, variants }: SheetProduct): DemoVariant[] {
  const colours = [...new Set(variants.map(({ colour }) => colour))]
  const sizes = new Map(Object.entries(rhythm.sizes))
  return variants.map(({ sku, variantPrice, stock = 0, size = '', colour }) => ({
    sku,
    price: variantPrice ?? price,
    openingStock: stock,
    weight: Number(((1 / (1 + colours.indexOf(colour) * 0.35)) * (sizes.get(size) ?? 1)).toFixed(3)),
  }))
}
