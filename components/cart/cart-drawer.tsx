'use client'

import { ShoppingBag } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { useEffect } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Sheet } from '@/components/ui/sheet'
import { CartLine } from './cart-line'
import { useCart } from './cart-provider'
import { CartTotals } from './cart-totals'
import { FreeShippingHint } from './free-shipping-hint'

/** The cart beside the page; opens when something is put in. */
export function CartDrawer({ freeFrom }: { freeFrom: bigint | null }) {
  const { cart, open, setOpen } = useCart()
  const path = usePathname()
  const close = () => setOpen(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: going anywhere closes the drawer
  useEffect(close, [path])
  const title = cart.count === 0 ? 'Your cart' : `Your cart (${cart.count})`
  return (
    <Sheet open={open} onOpenChange={setOpen} title={title} footer={cart.count > 0 ? <Foot onLeave={close} /> : null}>
      {cart.count === 0 ? (
        <EmptyState
          compact
          icon={<ShoppingBag />}
          title="Your cart is empty"
          action={<Button onClick={close}>Keep looking</Button>}
        >
          What you put in here stays for two months.
        </EmptyState>
      ) : (
        <>
          <FreeShippingHint cart={cart} freeFrom={freeFrom} />
          <ul className="divide-y divide-line">
            {cart.items.map((item) => (
              <CartLine key={item.variantId} item={item} currency={cart.currency} onLeave={close} />
            ))}
          </ul>
        </>
      )}
    </Sheet>
  )
}

function Foot({ onLeave }: { onLeave: () => void }) {
  const { cart, busy } = useCart()
  return (
    <div className="grid w-full gap-4">
      <CartTotals cart={cart} estimated />
      <div className="grid gap-2">
        <LinkButton
          href="/checkout"
          variant="primary"
          size="lg"
          full
          aria-disabled={busy || undefined}
          onClick={onLeave}
        >
          Go to checkout
        </LinkButton>
        <LinkButton href="/cart" variant="ghost" full onClick={onLeave}>
          See the whole cart
        </LinkButton>
      </div>
    </div>
  )
}
