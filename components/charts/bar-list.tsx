import Link from 'next/link'
import { cx } from '@/components/ui/cx'
import { formatValue, type ValueFormat } from './value-format'

export type BarListItem = { label: string; value: number; href?: string; note?: string }

type BarListProps = {
  label: string
  items: readonly BarListItem[]
  format: ValueFormat
  limit?: number
  className?: string
}

/** The largest few, longest bar first; the bars only repeat the numbers. */
export function BarList({ label, items, format, limit = 10, className }: BarListProps) {
  const shown = [...items].sort((a, b) => b.value - a.value).slice(0, limit)
  const most = Math.max(1, ...shown.map((item) => item.value))
  return (
    <ol aria-label={label} className={cx('space-y-3', className)}>
      {shown.map((item) => (
        <li key={item.label}>
          <div className="flex items-baseline justify-between gap-3">
            <span className="min-w-0 truncate">
              {item.href ? (
                <Link href={item.href} className="rounded-sm hover:text-accent hover:underline">
                  {item.label}
                </Link>
              ) : (
                item.label
              )}
              {item.note ? <span className="ms-2 text-sm text-muted">{item.note}</span> : null}
            </span>
            <span className="num shrink-0 font-medium">{formatValue(item.value, format)}</span>
          </div>
          <Bar share={Math.max(0, item.value) / most} />
        </li>
      ))}
    </ol>
  )
}

const Bar = ({ share }: { share: number }) => (
  <div aria-hidden className="mt-1 h-1.5 overflow-hidden rounded-full bg-sunken">
    <div className="h-full rounded-full bg-chart-1" style={{ width: `${share * 100}%` }} />
  </div>
)
