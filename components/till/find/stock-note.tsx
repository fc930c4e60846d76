import { Ban, TriangleAlert } from 'lucide-react'
import { availabilityOf } from '@/lib/domain/shared/availability'

/** How many there are, in words and with a sign when there are few. */
export function StockNote({ stock, threshold }: { stock: number; threshold: number }) {
  const availability = availabilityOf({ stock, threshold })
  if (availability === 'sold_out')
    return (
      <span className="inline-flex shrink-0 items-center gap-1 text-sm font-medium text-danger">
        <Ban aria-hidden className="size-3.5" />
        None left
      </span>
    )
  if (availability === 'few_left')
    return (
      <span className="num inline-flex shrink-0 items-center gap-1 text-sm font-medium text-warning">
        <TriangleAlert aria-hidden className="size-3.5" />
        {stock} left
      </span>
    )
  return <span className="num shrink-0 text-sm text-muted">{stock} in stock</span>
}
