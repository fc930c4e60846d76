import { cx } from '@/components/ui/cx'
import type { Availability } from '@/lib/domain/shared/availability'
import { countText } from '../format'

type StockBarProps = { stock: number; threshold: number; availability: Availability }

const fills = { in_stock: 'bg-positive', few_left: 'bg-warning', sold_out: 'bg-danger' } as const
const words = { in_stock: '', few_left: 'Low', sold_out: 'Out' } as const
const PLENTY = 4

/** How much is there, against the threshold; the bar is full at four times of it. */
export function StockBar({ stock, threshold, availability }: StockBarProps) {
  const share = Math.min(1, stock / Math.max(1, threshold * PLENTY))
  return (
    <span className="inline-flex items-center gap-2">
      <span className={cx('text-sm font-medium', availability === 'sold_out' ? 'text-danger' : 'text-warning')}>
        {words[availability]}
      </span>
      <span aria-hidden className="h-1.5 w-14 overflow-hidden rounded-full bg-line">
        <span className={cx('block h-full rounded-full', fills[availability])} style={{ width: `${share * 100}%` }} />
      </span>
      <span className="num min-w-8 text-end">{countText(stock)}</span>
    </span>
  )
}
