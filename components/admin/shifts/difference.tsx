import { CircleCheck, TriangleAlert } from 'lucide-react'
import { cx } from '@/components/ui/cx'
import { formatMoney } from '@/lib/domain/shared/money'

type DifferenceProps = { countedMinor: bigint | null; expectedMinor: bigint; currency: string }

/** Counted against expected, in words and colour; nothing while the shift is open. */
export function Difference({ countedMinor, expectedMinor, currency }: DifferenceProps) {
  if (countedMinor === null) return <span className="text-muted">Not counted yet</span>
  const off = countedMinor - expectedMinor
  const Icon = off === 0n ? CircleCheck : TriangleAlert
  return (
    <span
      className={cx(
        'num inline-flex items-center gap-1.5 whitespace-nowrap',
        off === 0n ? 'text-positive' : off < 0n ? 'text-danger' : 'text-warning',
      )}
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      {off === 0n ? 'Exact' : `${formatMoney(off < 0n ? -off : off, currency)} ${off < 0n ? 'short' : 'over'}`}
    </span>
  )
}
