import { z } from 'zod'
import { minor } from '@/lib/db/sql'
import { mediaUrl } from '../catalog'
import { type PricedBasket, priceCart } from '../shared/pricing'
import { variantNameOf } from '../shared/variant-name'

export type CartItem = {
  id: number
  variantId: number
  productId: number
  slug: string
  name: string
  variantName: string
  image: string | null
  sku: string
  quantity: number
  /** Pieces that could be sold right now. */
  available: number
  unitMinor: bigint
  /** What the buyer pays for the line, tax in it. */
  totalMinor: bigint
}

export type Cart = {
  id: string
  /** Counts its changes. */
  version: number
  accountId: number | null
  currency: string
  taxPpm: number
  pricesIncludeTax: boolean
  items: CartItem[]
  /** Pieces of all items. */
  count: number
  /** With the shop's tax and what sending it costs. */
  totals: PricedBasket
  /** What is missing to the amount that the shop sends for free; null when it is reached or there is none. */
  toFreeShippingMinor: bigint | null
  /** Somebody else bought what is in here: at least one item asks for more than there is. */
  short: boolean
  createdAt: Date
}

const Item = z.object({
  id: z.number(),
  variantId: z.number(),
  productId: z.number(),
  slug: z.string(),
  name: z.string(),
  size: z.string(),
  colour: z.string(),
  image: z.string().nullable(),
  sku: z.string(),
  quantity: z.number(),
  available: z.number(),
  unitMinor: minor,
})

export const CartRow = z.object({
  id: z.string(),
  version: z.number(),
  accountId: z.number().nullable(),
  createdAt: z.date(),
  currency: z.string(),
  taxPpm: z.number(),
  pricesIncludeTax: z.boolean(),
  shippingMinor: minor,
  freeShippingMinor: minor.nullable(),
  items: z.array(Item),
})
type CartRow = z.infer<typeof CartRow>

/** SQL of carts `c` as `CartRow`, for the rows that `condition` picks. */
export const cartSql = (condition: string) => `
select c.id, c.version, c.account_id as "accountId", c.created_at as "createdAt",
  b.currency, b.tax_ppm as "taxPpm", b.prices_include_tax as "pricesIncludeTax",
  b.shipping_minor as "shippingMinor", b.free_shipping_minor as "freeShippingMinor",
  (select coalesce(json_agg(json_build_object(
      'id', i.id, 'variantId', v.id, 'productId', p.id, 'slug', p.slug, 'name', p.name,
      'size', v.size, 'colour', v.colour, 'image', p.image, 'sku', v.sku, 'quantity', i.quantity,
      'available', case when v.archived_at is null and p.archived_at is null then v.stock else 0 end,
      'unitMinor', coalesce(v.price_minor, p.price_minor)::text) order by i.id), '[]')
    from cart_items i
    join variants v on v.business_id = i.business_id and v.id = i.variant_id
    join products p on p.business_id = v.business_id and p.id = v.product_id
    where i.business_id = c.business_id and i.cart_id = c.id) as items
from carts c join businesses b on b.id = c.business_id
where c.business_id = $1::int and ${condition}`

export function toCart(row: CartRow): Cart {
  const { totals, toFreeShippingMinor } = priceCart(row.items, row)
  return {
    id: row.id,
    version: row.version,
    accountId: row.accountId,
    currency: row.currency,
    taxPpm: row.taxPpm,
    pricesIncludeTax: row.pricesIncludeTax,
    items: row.items.map((item, index) => toItem(item, totals.lines[index]?.totalMinor ?? 0n)),
    count: row.items.reduce((sum, item) => sum + item.quantity, 0),
    totals,
    toFreeShippingMinor,
    short: row.items.some((item) => item.quantity > item.available),
    createdAt: row.createdAt,
  }
}

const toItem = (item: z.infer<typeof Item>, totalMinor: bigint): CartItem => ({
  id: item.id,
  variantId: item.variantId,
  productId: item.productId,
  slug: item.slug,
  name: item.name,
  variantName: variantNameOf(item),
  image: mediaUrl(item.image),
  sku: item.sku,
  quantity: item.quantity,
  available: item.available,
  unitMinor: item.unitMinor,
  totalMinor,
})
