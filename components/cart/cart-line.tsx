'use client'

import { Trash2 } from 'lucide-react'
import Link from 'next/link'
import { ProductImage } from '@/components/product/product-image'
import { IconButton } from '@/components/ui/icon-button'
import { QuantityStepper } from '@/components/ui/quantity-stepper'
import type { CartItem } from '@/lib/domain/carts'
import { formatMoney } from '@/lib/domain/shared/money'
import { useCart } from './cart-provider'

type CartLineProps = { item: CartItem; currency: string; onLeave?: () => void }

/** One item of the cart, to be changed where it stands. */
export function CartLine({ item, currency, onLeave }: CartLineProps) {
  const { setQuantity, remove } = useCart()
  const label = item.variantName ? `${item.name}, ${item.variantName}` : item.name
  return (
    <li className="flex gap-4 py-4">
      <ProductImage src={item.image} alt="" className="w-20 shrink-0 rounded-lg sm:w-24" />
      <div className="flex min-w-0 grow flex-col">
        <div className="flex items-start justify-between gap-3">
          <div className="min-w-0">
            <Link
              href={`/products/${item.slug}?variant=${item.variantId}`}
              onClick={onLeave}
              className="font-medium hover:underline"
            >
              {item.name}
            </Link>
            {item.variantName ? <p className="text-sm text-muted">{item.variantName}</p> : null}
          </div>
          <p className="num shrink-0 font-semibold">{formatMoney(item.unitMinor * BigInt(item.quantity), currency)}</p>
        </div>
        {item.quantity > 1 ? (
          <p className="num text-sm text-muted">{formatMoney(item.unitMinor, currency)} each</p>
        ) : null}
        <Shortage item={item} />
        <div className="mt-auto flex items-center justify-between gap-2 pt-3">
          <QuantityStepper
            label={`Quantity of ${label}`}
            value={item.quantity}
            min={1}
            max={Math.max(item.available, 1)}
            onValueChange={(quantity) => setQuantity(item, quantity)}
            size="sm"
            disabled={item.id < 0}
          />
          <IconButton
            label={`Remove ${label}`}
            icon={<Trash2 aria-hidden />}
            size="sm"
            disabled={item.id < 0}
            onClick={() => remove(item)}
          />
        </div>
      </div>
    </li>
  )
}

function Shortage({ item }: { item: CartItem }) {
  if (item.quantity <= item.available) return null
  return (
    <p className="mt-1 text-sm font-medium text-danger">
      {item.available === 0 ? 'Sold out meanwhile.' : `Only ${item.available} left meanwhile.`}
    </p>
  )
}
