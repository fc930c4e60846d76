import { Skeleton } from '@/components/ui/skeleton'
import { ProductGridSkeleton } from './product-grid'

export function ListingSkeleton() {
  return (
    <div className="grid gap-x-8 lg:grid-cols-[13rem_minmax(0,1fr)]">
      <div aria-hidden className="space-y-3 max-lg:hidden">
        {['a', 'b', 'c', 'd', 'e', 'f'].map((line) => (
          <Skeleton key={line} className="h-6" />
        ))}
      </div>
      <div>
        <div aria-hidden className="mb-5 flex items-center justify-between gap-3">
          <Skeleton className="h-6 w-28" />
          <Skeleton className="h-control-md w-48" />
        </div>
        <ProductGridSkeleton count={12} look="beside" />
      </div>
    </div>
  )
}
