import { Truck } from 'lucide-react'
import type { Cart } from '@/lib/domain/carts'
import { formatMoney } from '@/lib/domain/shared/money'

/** How far it is to free delivery, or that it is reached. */
export function FreeShippingHint({ cart, freeFrom }: { cart: Cart; freeFrom: bigint | null }) {
  if (freeFrom === null || freeFrom === 0n || cart.count === 0) return null
  const missing = cart.toFreeShippingMinor
  const reached = Number(((freeFrom - (missing ?? 0n)) * 100n) / freeFrom)
  return (
    <div className="rounded-lg bg-sunken px-4 py-3 text-sm">
      <p className="flex items-center gap-2">
        <Truck aria-hidden className="size-4 shrink-0 text-muted" />
        {missing === null ? (
          'Delivery is free.'
        ) : (
          <span>
            <span className="num font-medium">{formatMoney(missing, cart.currency)}</span> more and delivery is free.
          </span>
        )}
      </p>
      <div aria-hidden className="mt-2 h-1 overflow-hidden rounded-full bg-line">
        <div className="h-full rounded-full bg-accent" style={{ width: `${reached}%` }} />
      </div>
    </div>
  )
}
