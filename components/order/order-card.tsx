import Link from 'next/link'
import { ProductImage } from '@/components/product/product-image'
import { Card } from '@/components/ui/card'
import type { OrderView } from '@/lib/domain/orders'
import { formatMoney } from '@/lib/domain/shared/money'
import { OrderBadge } from './order-page'

const SHOWN = 5

/** An order in the buyer's list; the whole card leads to it. */
export function OrderCard({ order, day }: { order: OrderView; day: string }) {
  const pieces = order.lines.reduce((sum, { quantity }) => sum + quantity, 0)
  const more = order.lines.length - SHOWN
  return (
    <Card as="li" padded className="relative transition-colors hover:bg-hover">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h2 className="font-semibold">
          <Link
            href={`/orders/${encodeURIComponent(order.number)}`}
            className="after:absolute after:inset-0 after:rounded-lg focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-focus"
          >
            Order {order.number}
          </Link>
        </h2>
        <OrderBadge order={order} />
        <p className="num ms-auto font-semibold">{formatMoney(order.totalMinor, order.currency)}</p>
      </div>
      <p className="num text-sm text-muted">
        {day} · {pieces} {pieces === 1 ? 'item' : 'items'}
      </p>
      <ul className="mt-3 flex items-center gap-2">
        {order.lines.slice(0, SHOWN).map((line) => (
          <li key={line.id}>
            <ProductImage src={line.image} alt={line.name} className="w-12 rounded-md" />
          </li>
        ))}
        {more > 0 ? <li className="num text-sm text-muted">and {more} more</li> : null}
      </ul>
    </Card>
  )
}
