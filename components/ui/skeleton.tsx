import { cx } from './cx'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

/** A place kept for something on its way; give it the size of what will come. */
export const Skeleton = ({ className }: { className?: string }) => (
  <span aria-hidden className={cx('block animate-shimmer rounded-md bg-line/70', className)} />
)

export function SkeletonTable({ rows = 8, columns = 4 }: { rows?: number; columns?: number }) {
  return (
    <div role="status" className="overflow-hidden rounded-lg border border-line bg-surface">
      <span className="sr-only">Loading</span>
      <div className="h-9 border-b border-line bg-sunken" />
      {numbers(rows).map((row) => (
        <div key={row} className="flex items-center gap-6 border-b border-line px-3 py-cell last:border-b-0">
          {numbers(columns).map((column) => (
            <Skeleton key={column} className={cx('my-0.5 h-[1lh]', column === 0 ? 'w-2/5' : 'w-1/6')} />
          ))}
        </div>
      ))}
    </div>
  )
}
