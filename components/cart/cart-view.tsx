'use client'

import { ShoppingBag } from 'lucide-react'
import { Alert } from '@/components/ui/alert'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { CartLine } from './cart-line'
import { useCart } from './cart-provider'
import { CartTotals } from './cart-totals'
import { FreeShippingHint } from './free-shipping-hint'

/** The cart as a page of its own. */
export function CartView({ freeFrom, problem }: { freeFrom: bigint | null; problem?: string }) {
  const { cart, busy } = useCart()
  if (cart.items.length === 0) return <EmptyCart />
  return (
    <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <section aria-label="Items">
        {problem ? (
          <Alert tone="warning" className="mb-4">
            {problem}
          </Alert>
        ) : null}
        {cart.short ? (
          <Alert tone="warning" title="Somebody was faster" className="mb-4">
            There are fewer pieces left of some items than you have in your cart. Change them before you check out.
          </Alert>
        ) : null}
        <ul className="divide-y divide-line border-y border-line">
          {cart.items.map((item) => (
            <CartLine key={item.variantId} item={item} currency={cart.currency} />
          ))}
        </ul>
      </section>
      <Card as="section" padded className="lg:sticky lg:top-24">
        <h2 className="mb-4 text-lg font-semibold">Summary</h2>
        <FreeShippingHint cart={cart} freeFrom={freeFrom} />
        <div className="mt-4">
          <CartTotals cart={cart} estimated />
        </div>
        <LinkButton
          href="/checkout"
          variant="primary"
          size="lg"
          full
          className="mt-6"
          aria-disabled={busy || undefined}
        >
          Go to checkout
        </LinkButton>
        <LinkButton href="/products" variant="ghost" full className="mt-2">
          Keep looking
        </LinkButton>
      </Card>
    </div>
  )
}

export const EmptyCart = () => (
  <EmptyState
    icon={<ShoppingBag />}
    title="Your cart is empty"
    action={
      <LinkButton href="/products" variant="primary">
        See all products
      </LinkButton>
    }
  >
    What you put in stays here for two months, also when you come back another day.
  </EmptyState>
)
