import { cx } from '@/components/ui/cx'
import { Skeleton } from '@/components/ui/skeleton'
import type { ProductView } from '@/lib/domain/catalog'
import { ProductCard } from './product-card'

const layout = 'grid grid-cols-2 gap-x-3 gap-y-7 sm:gap-x-5 sm:gap-y-9'
const columns = { wide: 'md:grid-cols-3 lg:grid-cols-4', beside: 'md:grid-cols-3 xl:grid-cols-4' } as const

type GridLook = { look?: keyof typeof columns }
type ProductGridProps = GridLook & { products: readonly ProductView[]; currency: string; eager?: number }

/** Products side by side; `beside` leaves room for filters. The first `eager` pictures are fetched at once. */
export function ProductGrid({ products, currency, eager = 0, look = 'wide' }: ProductGridProps) {
  return (
    <ul className={cx(layout, columns[look])}>
      {products.map((product, place) => (
        <li key={product.id}>
          <ProductCard
            product={product}
            currency={currency}
            priority={place < eager}
            heading={look === 'beside' ? 'h2' : 'h3'}
          />
        </li>
      ))}
    </ul>
  )
}

/** The same places, while the products are on their way. */
export function ProductGridSkeleton({ count = 8, look = 'wide' }: GridLook & { count?: number }) {
  return (
    <div role="status">
      <span className="sr-only">Loading products</span>
      <div aria-hidden className={cx(layout, columns[look])}>
        {Array.from({ length: count }, (_, place) => place).map((place) => (
          <div key={place}>
            <Skeleton className="aspect-4/5 rounded-lg" />
            <Skeleton className="mt-3 h-[1lh] w-4/5" />
            <Skeleton className="mt-2 h-[1lh] w-1/3" />
          </div>
        ))}
      </div>
    </div>
  )
}
