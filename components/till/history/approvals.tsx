import { ShieldCheck } from 'lucide-react'
import type { OrderView } from '@/lib/domain/orders'
import { useShop } from '../shared/shop'

/** Who agreed to what about a sale. */
export function Approvals({ events }: Pick<OrderView, 'events'>) {
  const { time } = useShop()
  return events.flatMap(({ to, approvedBy, createdAt }) =>
    approvedBy ? (
      <p key={to} className="flex gap-2 text-muted">
        <ShieldCheck aria-hidden className="mt-0.5 size-4.5 shrink-0" />
        <span>
          {to === 'returned' ? 'Return' : 'Price'}: approved by {approvedBy}, {time(createdAt, 'full')}
        </span>
      </p>
    ) : (
      []
    ),
  )
}
