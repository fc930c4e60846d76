'use client'

import { ShoppingBag } from 'lucide-react'
import Link from 'next/link'
import type { MouseEvent } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { cx } from '@/components/ui/cx'
import { useCart } from './cart-provider'

/** Opens the cart beside the page; a plain link to it where that cannot be. */
export function CartButton() {
  const { cart, setOpen } = useCart()

  function press(event: MouseEvent<HTMLAnchorElement>) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    setOpen(true)
  }

  return (
    <Link
      href="/cart"
      onClick={press}
      className={cx(buttonClass({ variant: 'ghost', square: true }), 'relative')}
      aria-label={cart.count === 0 ? 'Cart, empty' : `Cart, ${cart.count} ${cart.count === 1 ? 'item' : 'items'}`}
    >
      <ShoppingBag aria-hidden className="size-5" />
      {cart.count > 0 ? (
        <span
          aria-hidden
          className="num absolute end-0.5 top-0.5 grid h-5 min-w-5 place-items-center rounded-full bg-accent px-1 text-xs font-semibold text-accent-ink"
        >
          {cart.count > 99 ? '99+' : cart.count}
        </span>
      ) : null}
    </Link>
  )
}
