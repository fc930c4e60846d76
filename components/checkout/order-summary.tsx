'use client'

import { ChevronDown } from 'lucide-react'
import Link from 'next/link'
import { useId, useState } from 'react'
import { CartTotals } from '@/components/cart/cart-totals'
import { ProductImage } from '@/components/product/product-image'
import { cx } from '@/components/ui/cx'
import type { Cart, CartItem } from '@/lib/domain/carts'
import { formatMoney } from '@/lib/domain/shared/money'

type OrderSummaryProps = { cart: Cart; collect: boolean }

/** What is about to be ordered: always there beside the form, a press away above it on a phone. */
export function OrderSummary({ cart, collect }: OrderSummaryProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <section aria-label="Your order" className="rounded-lg border border-line bg-surface shadow-card">
      <div className="flex items-center justify-between gap-4 px-4 py-3 lg:border-b lg:border-line">
        <h2 className="font-semibold lg:text-lg">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
            className="flex min-h-control-sm items-center gap-1.5 rounded-md lg:pointer-events-none"
          >
            Your order
            <ChevronDown
              aria-hidden
              className={cx('size-4 text-muted transition-transform lg:hidden', open && 'rotate-180')}
            />
          </button>
        </h2>
        <p className="num font-semibold lg:hidden">{formatMoney(cart.totals.totalMinor, cart.currency)}</p>
        <Link href="/cart" className="rounded-sm text-sm text-accent hover:underline max-lg:hidden">
          Change
        </Link>
      </div>
      <div id={id} className={cx('px-4 pb-4', !open && 'max-lg:hidden')}>
        <ul className="divide-y divide-line">
          {cart.items.map((item) => (
            <SummaryLine key={item.id} item={item} currency={cart.currency} />
          ))}
        </ul>
        <div className="border-t border-line pt-4">
          <CartTotals cart={cart} collect={collect} />
        </div>
      </div>
    </section>
  )
}

function SummaryLine({ item, currency }: { item: CartItem; currency: string }) {
  const { name, variantName, image, quantity, unitMinor } = item
  return (
    <li className="flex items-center gap-3 py-3">
      <ProductImage src={image} alt="" className="w-12 shrink-0 rounded-md" />
      <span className="min-w-0 grow">
        <span className="block leading-snug font-medium">{name}</span>
        <span className="num block text-sm text-muted">
          {variantName ? `${variantName} · ` : ''}
          {quantity} × {formatMoney(unitMinor, currency)}
        </span>
      </span>
      <span className="num shrink-0">{formatMoney(unitMinor * BigInt(quantity), currency)}</span>
    </li>
  )
}
