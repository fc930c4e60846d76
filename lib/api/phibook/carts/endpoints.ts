import { addToCart, cartOfAccount, deleteCart, getCart, removeFromCart, setCartQuantity } from '@/lib/domain/carts'
import type { DomainError } from '@/lib/domain/shared/errors'
import { invalidFields, notFoundRefusal, type Refusal } from '../../kernel/refusal'
import { reply } from '../../kernel/reply'
import { endpoint } from '../dialect'
import { CartParams, CartWire, ItemBody, ItemParams, ItemWire, QuantityBody, QuantityWire } from './contract'
import { presentCart, presentItem, presentQuantity } from './present'

export const create = endpoint('POST /api/carts/', {
  summary: 'Your cart, made when you have none',
  access: 'signedIn',
  status: 201,
  orStatus: 200,
  answer: CartWire,
  run: async (ctx) => {
    const { cart, created } = await cartOfAccount(ctx)
    return reply(presentCart(cart), { status: created ? 201 : 200 })
  },
})

export const retrieve = endpoint('GET /api/carts/{cart_id}/', {
  summary: 'Your cart with what is in it',
  access: 'signedIn',
  params: CartParams,
  answer: CartWire,
  run: async (ctx, { params }) => presentCart(await getCart(ctx, { cartId: params.cart_id })),
})

export const destroy = endpoint('DELETE /api/carts/{cart_id}/', {
  summary: 'Throw your cart away',
  access: 'signedIn',
  params: CartParams,
  status: 204,
  run: (ctx, { params }) => deleteCart(ctx, { cartId: params.cart_id }),
})

export const addItem = endpoint('POST /api/carts/{cart_id}/items/', {
  summary: 'Put a product into your cart; pieces of the same product add up',
  access: 'signedIn',
  params: CartParams,
  body: ItemBody,
  status: 201,
  answer: ItemWire,
  sample: { product_id: 1, quantity: 2 },
  refusals: { not_found: unknownProduct },
  run: async (ctx, { params, body }) => {
    const wanted = { productId: body.product_id, quantity: body.quantity }
    return presentItem(await addToCart(ctx, { cartId: params.cart_id, ...wanted, whenShort: 'refuse' }))
  },
})

/** The product is named in the body, the cart in the path. */
function unknownProduct({ details: { entity, id } }: DomainError): Refusal {
  if (entity !== 'product') return notFoundRefusal
  return invalidFields({ product_id: [`Invalid pk "${id}" - object does not exist.`] })
}

export const updateItem = endpoint('PATCH /api/carts/{cart_id}/items/{item_id}/', {
  summary: 'Change how many pieces there are',
  access: 'signedIn',
  params: ItemParams,
  body: QuantityBody,
  answer: QuantityWire,
  sample: { quantity: 3 },
  run: async (ctx, { params, body }) => {
    const item = { cartId: params.cart_id, itemId: params.item_id }
    return presentQuantity(await setCartQuantity(ctx, { ...item, quantity: body.quantity, whenShort: 'refuse' }))
  },
})

export const removeItem = endpoint('DELETE /api/carts/{cart_id}/items/{item_id}/', {
  summary: 'Take a product out of your cart',
  access: 'signedIn',
  params: ItemParams,
  status: 204,
  run: async (ctx, { params }) => {
    await removeFromCart(ctx, { cartId: params.cart_id, itemId: params.item_id })
  },
})
