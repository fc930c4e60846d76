import { Badge } from '@/components/ui/badge'
import type { LowVariant } from '@/lib/domain/reports'
import { plural } from './format'

/** How much is left of a variant, in words. */
export function StockBadge({ stock }: { stock: number }) {
  return stock > 0 ? (
    <Badge tone="warning" className="num">
      {stock} left
    </Badge>
  ) : (
    <Badge tone="danger">Out of stock</Badge>
  )
}

/** How long it lasts, as far as the last 30 days tell. */
export function daysLeftText({ stock, daysLeft, soldLately }: Pick<LowVariant, 'stock' | 'daysLeft' | 'soldLately'>) {
  if (stock === 0) return soldLately > 0 ? `${plural(soldLately, 'piece')} sold in 30 days` : 'None sold in 30 days'
  if (daysLeft === null) return 'None sold in 30 days'
  if (daysLeft > 365) return 'More than a year left'
  return daysLeft === 0 ? 'Gone within a day' : `About ${plural(daysLeft, 'day')} left`
}
