'use server'

import { randomUUID } from 'node:crypto'
import { refresh, revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { CheckoutAnswer } from '@/components/checkout/checkout-types'
import { orderLink } from '@/lib/auth/order-link'
import { type Cart, getCart, removeFromCart, setCartQuantity } from '@/lib/domain/carts'
import { placeOrder } from '@/lib/domain/orders'
import { updateProfile } from '@/lib/domain/people'
import { accountOf, type Context } from '@/lib/domain/shared/context'
import { DomainError } from '@/lib/domain/shared/errors'
import { formatMoney } from '@/lib/domain/shared/money'
import { CHECKOUT_METHODS } from '@/lib/domain/shared/payment-methods'
import { priceBasket } from '@/lib/domain/shared/pricing'
import { emailField, line, optionalLine } from '@/lib/domain/shared/text-fields'
import { type ActionResult, action } from '@/lib/forms/action'
import { cartKey, inShop, shopCart } from '../shop'
import { addressText } from './address'

const Lines = z
  .array(z.object({ variantId: z.number().int(), quantity: z.number().int().min(1) }))
  .min(1)
  .max(100)

/** Null for what is no JSON, which then is refused like any other wrong list. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const Contact = z.object({
  clientId: z.uuid(),
  lines: z.string().max(20_000).transform(parsed).pipe(Lines),
  expected: z
    .string()
    .regex(/^\d{1,18}$/)
    .transform(BigInt),
  name: line('Please give your name.'),
  email: emailField,
  phone: optionalLine(50),
  payBy: z.enum(CHECKOUT_METHODS),
  notes: z.string().trim().max(1000).default(''),
  remember: z.literal('1').optional(),
})

const Checkout = z.discriminatedUnion('how', [
  Contact.extend({
    how: z.literal('deliver'),
    street: line('Please give street and number.', 300),
    postcode: line('Please give the postcode.', 20),
    city: line('Please give the town.', 100),
    country: optionalLine(100),
  }),
  Contact.extend({ how: z.literal('collect') }),
])
type Checkout = z.output<typeof Checkout>

const run = action(Checkout, async (session, order) => {
  const ctx = await inShop(session)
  const cart = await shopCart()
  demandSameTotal(cart, order)
  const { name, email, phone, payBy, notes, clientId, lines } = order
  const address = order.how === 'deliver' ? addressText(order) : ''
  const placed = await placeOrder(ctx, {
    channel: 'web',
    lines,
    clientId,
    contact: { name, email, phone, address },
    shipping: order.how === 'deliver',
    payBy,
    notes,
    // Without a cart there is nothing left to order; an id that nobody has makes sure of it.
    cart: cart ?? { id: randomUUID(), version: 0 },
  })
  if (order.remember && accountOf(ctx) !== null) await keepDetails(ctx, phone, address)
  return orderLink(placed.order)
})

/** The buyer orders what they saw, or is told what changed. A cart that is gone was ordered already. */
function demandSameTotal(cart: Cart | null, { how, expected }: Checkout): void {
  if (!cart || cart.items.length === 0) return
  const delivered = cart.totals.totalMinor
  const collected = priceBasket({ ...cart, lines: cart.items }).totalMinor
  if (expected === delivered || expected === collected) return
  const total = formatMoney(how === 'deliver' ? delivered : collected, cart.currency)
  throw new DomainError('conflict', `Your cart changed meanwhile and now comes to ${total}. Please look it over.`)
}

const keepDetails = (ctx: Context, phone: string, address: string) =>
  updateProfile(ctx, { ...(phone && { phone }), ...(address && { address }) })

export async function checkOut(_before: CheckoutAnswer, form: FormData): Promise<CheckoutAnswer> {
  const result = await run(form)
  if (!result.ok) return result
  revalidatePath('/', 'layout') // the cart in the header is gone
  redirect(`${result.value}&placed=1`)
}

const shrink = action(z.undefined(), async (session) => {
  const ctx = await inShop(session)
  const key = await cartKey(ctx)
  const { items } = await getCart(ctx, key)
  for (const { id: itemId, quantity, available } of items) {
    if (available === 0) await removeFromCart(ctx, { ...key, itemId })
    else if (quantity > available) await setCartQuantity(ctx, { ...key, itemId, quantity: available })
  }
})

/** Brings the cart down to what is left. */
export async function takeWhatIsLeft(): Promise<ActionResult<void>> {
  const result = await shrink(undefined)
  if (result.ok) refresh()
  return result
}
