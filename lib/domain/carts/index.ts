export {
  addToCart,
  type CartAddition,
  type ChangedCart,
  deleteCart,
  removeFromCart,
  setCartQuantity,
  type WhenShort,
} from './change-cart'
export { type CartKey, findCart, getCart } from './find-cart'
export { mergeCarts } from './merge-carts'
export { cartOfAccount } from './open-cart'
export { orderCart } from './order-cart'
export type { Cart, CartItem } from './view'
