'use client'

import { PackageSearch } from 'lucide-react'
import { useMemo, useState } from 'react'
import { cx } from '@/components/ui/cx'
import { EmptyState } from '@/components/ui/empty-state'
import { useTill } from '../shell/context'
import { TillSkeletonGrid } from '../shell/skeleton'
import { CategoryChips } from './category-chips'
import { ProductGrid } from './product-grid'
import { SearchBar } from './search-bar'
import { SearchResults } from './search-results'
import { UnknownCode } from './unknown-code'
import { useResults } from './use-results'

/** Where goods are found: by typing, by category, by tile. Folded on a narrow screen it is the search alone. */
export function Shelf({ folded }: { folded: boolean }) {
  const { query } = useTill()
  const results = useResults(query)
  const [active, setActive] = useState(0)
  const place = Math.min(active, Math.max(results.items.length - 1, 0))
  return (
    <section aria-label="Products" className={cx('flex min-h-0 flex-col md:grow', !folded && 'grow')}>
      <SearchBar results={results} active={place} onActive={setActive} />
      <UnknownCode />
      <div className={cx('flex min-h-0 grow flex-col', folded && 'max-md:hidden')}>
        {query.trim() === '' ? <Browse /> : <SearchResults results={results} active={place} />}
      </div>
    </section>
  )
}

function Browse() {
  const { catalogue } = useTill()
  const [category, setCategory] = useState<number | null>(null)
  const products = useMemo(
    () => catalogue?.products.filter((product) => category === null || product.categoryId === category) ?? [],
    [catalogue, category],
  )
  if (!catalogue) return <TillSkeletonGrid />
  if (catalogue.products.length === 0)
    return (
      <EmptyState icon={<PackageSearch />} title="There is nothing to sell yet">
        Products that are added in the back office appear here by themselves.
      </EmptyState>
    )
  return (
    <>
      <CategoryChips categories={catalogue.categories} chosen={category} onChoose={setCategory} />
      <ProductGrid key={category} products={products} />
    </>
  )
}
