'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { Cart } from '@/lib/domain/carts'
import type { CartTerms } from './cart-math'
import { type CartActions, type CartState, useCartState } from './use-cart-state'

const CartContext = createContext<CartState | null>(null)

type CartProviderProps = { cart: Cart | null; terms: CartTerms; actions: CartActions; children: ReactNode }

/** Keeps the one cart that header, drawer and pages show, and says aloud what happens to it. */
export function CartProvider({ cart, terms, actions, children }: CartProviderProps) {
  const state = useCartState(cart, terms, actions)
  return (
    <CartContext value={state}>
      {children}
      <p role="status" className="sr-only">
        {state.said}
      </p>
    </CartContext>
  )
}

export function useCart(): CartState {
  const state = useContext(CartContext)
  if (!state) throw new Error('The cart is used outside of its provider')
  return state
}
