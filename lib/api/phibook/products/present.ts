import type { z } from 'zod'
import { type Business, getBusiness } from '@/lib/domain/businesses'
import type { ProductView } from '@/lib/domain/catalog'
import type { Context } from '@/lib/domain/shared/context'
import { priceBasket } from '@/lib/domain/shared/pricing'
import { publicUrl } from '../../kernel/call'
import { moneyNumber, timestamp } from '../../kernel/formats'
import type { Visit } from '../../kernel/spec'
import type { ProductWire } from './contract'

/** What showing a product takes beside the product: how its shop trades, and at which address it is read. */
export type Shop = Pick<Business, 'currency' | 'taxPpm' | 'pricesIncludeTax'> & { origin: string }

export async function shopOf(ctx: Context, visit: Visit): Promise<Shop> {
  const { currency, taxPpm, pricesIncludeTax } = await getBusiness(ctx)
  return { currency, taxPpm, pricesIncludeTax, origin: publicUrl(visit).origin }
}

/** A product with all its variants, of which this document knows nothing: the lowest price, the pieces of all. */
export function presentProduct(product: ProductView, shop: Shop): z.infer<typeof ProductWire> {
  const image = product.image === null ? null : new URL(product.image, shop.origin).href
  return {
    id: product.id,
    name: product.name,
    description: product.description,
    price: moneyNumber(product.fromMinor, shop.currency),
    price_with_tax: priceWithTax(product.fromMinor, shop),
    stock: product.stock,
    image,
    // A product has one picture at most, which therefore goes by the product's id.
    images: image === null ? [] : [{ id: product.id, image }],
    category: product.category?.id ?? null,
    created_at: timestamp(product.createdAt),
    updated_at: timestamp(product.updatedAt),
  }
}

/** What a buyer pays for one piece. */
export const priceWithTax = (unitMinor: bigint, shop: Shop): number =>
  moneyNumber(priceBasket({ ...shop, lines: [{ unitMinor, quantity: 1 }] }).totalMinor, shop.currency)
