import { z } from 'zod'
import { rows } from '@/lib/db/sql'
import { inTransaction } from '@/lib/db/transaction'
import { businessOf, type Context } from '../shared/context'
import { invalid, notFound, outOfStock } from '../shared/errors'
import { MAX_QUANTITY } from '../shared/limits'
import { demand } from '../shared/permissions'
import { type CartKey, claimCart, getCart } from './find-cart'
import { openCart } from './open-cart'
import type { Cart } from './view'

/** A cart after a change; `note` tells the buyer when they got fewer than they asked for. */
export type ChangedCart = Cart & { itemId: number; note: string | null }

/** Asking for more than there is: `cap` puts in what is left and says so, `refuse` throws `out_of_stock`. */
export type WhenShort = 'cap' | 'refuse'

export type CartAddition = CartKey & {
  quantity: number
  whenShort?: WhenShort
  variantId?: number
  /** Instead of a variant: its first one that has enough. */
  productId?: number
}

/** Puts pieces into the caller's cart, on top of those already in it. Makes the cart when there is none. */
export async function addToCart(ctx: Context, { quantity, whenShort, ...wanted }: CartAddition): Promise<ChangedCart> {
  demand(ctx.actor, 'orders.buy')
  demandQuantity(quantity)
  return inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    const { variantId = null, productId = null } = wanted
    const cartId = await openCart(inside, wanted)
    const [offer] = await rows(tx, Offer, OFFER_SQL, businessOf(ctx), variantId, productId, cartId, quantity)
    if (!offer) throw notFound(variantId === null ? 'product' : 'variant', variantId ?? productId ?? '')
    return put(inside, cartId, offer, offer.inCart + quantity, whenShort ?? 'cap')
  })
}

/** Sets how many pieces of an item are in the cart; none takes it out. */
export async function setCartQuantity(
  ctx: Context,
  { cartId, itemId, quantity, whenShort }: CartKey & { itemId: number; quantity: number; whenShort?: WhenShort },
): Promise<ChangedCart> {
  if (quantity === 0) return { ...(await removeFromCart(ctx, { cartId, itemId })), itemId, note: null }
  demandQuantity(quantity)
  return inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    const cart = await demandCart(inside, { cartId })
    const item = cart.items.find(({ id }) => id === itemId)
    if (!item) throw notFound('item', itemId)
    return put(inside, cart.id, { ...item, stock: item.available }, quantity, whenShort ?? 'cap')
  })
}

/** Takes an item out of the caller's cart. */
export async function removeFromCart(ctx: Context, { cartId, itemId }: CartKey & { itemId: number }): Promise<Cart> {
  return inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    const { id } = await demandCart(inside, { cartId })
    const { count } = await tx.cartItem.deleteMany({ where: { businessId: businessOf(ctx), cartId: id, id: itemId } })
    if (count === 0) throw notFound('item', itemId)
    return getCart(inside, { cartId: id })
  })
}

/** Throws the caller's cart away. */
export async function deleteCart(ctx: Context, { cartId }: CartKey): Promise<void> {
  const { id } = await getCart(ctx, { cartId })
  const { count } = await ctx.db.cart.deleteMany({ where: { businessId: businessOf(ctx), id } })
  if (count === 0) throw notFound('cart', id)
}

/** The caller's cart, claimed. */
async function demandCart(ctx: Context, key: CartKey): Promise<Cart> {
  const cartId = await claimCart(ctx, key)
  if (cartId === null) throw notFound('cart', key.cartId ?? '')
  return getCart(ctx, { cartId })
}

function demandQuantity(quantity: number): void {
  if (Number.isInteger(quantity) && quantity >= 1 && quantity <= MAX_QUANTITY) return
  throw invalid('quantity', `Use a whole number from 1 to ${MAX_QUANTITY}.`)
}

type Line = { variantId: number; name: string; stock: number }

async function put(ctx: Context, cartId: string, line: Line, wanted: number, whenShort: WhenShort) {
  const { variantId, name, stock } = line
  const short = wanted > stock
  if (short && (whenShort === 'refuse' || stock === 0)) {
    throw outOfStock([{ variantId, name, requested: wanted, available: stock }])
  }
  const quantity = Math.min(wanted, stock)
  const businessId = businessOf(ctx)
  const item = await ctx.db.cartItem.upsert({
    where: { businessId_cartId_variantId: { businessId, cartId, variantId } },
    create: { businessId, cartId, variantId, quantity, createdAt: ctx.now },
    update: { quantity },
    select: { id: true },
  })
  const cart = await getCart(ctx, { cartId })
  return { ...cart, itemId: item.id, note: short ? `Only ${stock} of ${name} left: your cart has all of them.` : null }
}

const Offer = z.object({ variantId: z.number(), name: z.string(), stock: z.number(), inCart: z.number() })

// Of a product, the first variant that has enough, one in the cart before others; else the one in the cart, with any, or at all.
const OFFER_SQL = `
select v.id as "variantId", p.name, v.stock, coalesce(i.quantity, 0) as "inCart"
from variants v
join products p on p.business_id = v.business_id and p.id = v.product_id
left join cart_items i on i.business_id = v.business_id and i.cart_id = $4::uuid and i.variant_id = v.id
where v.business_id = $1::int and v.archived_at is null and p.archived_at is null
  and ($2::int is null or v.id = $2::int) and ($3::int is null or p.id = $3::int)
  and ($2::int is not null or $3::int is not null)
order by v.stock >= coalesce(i.quantity, 0) + $5::int desc, i.id is not null desc, v.stock > 0 desc, v.position, v.id
limit 1`
