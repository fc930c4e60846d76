'use client'

import { PackageSearch } from 'lucide-react'
import { useMemo, useState } from 'react'
import { cx } from '@/components/ui/cx'
import { EmptyState } from '@/components/ui/empty-state'
import { useCombobox } from '@/components/ui/use-combobox'
import { useSignals } from '../shell/signals'
import { TillSkeletonGrid } from '../shell/skeleton'
import { CategoryChips } from './category-chips'
import { useCatalogue, useFind, useIsSearching } from './context'
import { ProductGrid } from './product-grid'
import { SearchBar } from './search-bar'
import { SearchResults } from './search-results'
import { UnknownCode } from './unknown-code'
import { type Results, useResults } from './use-results'

/** Where goods are found: by typing, by category, by tile. Folded on a narrow screen it is the search alone. */
export function ProductsPanel({ folded }: { folded: boolean }) {
  const results = useResults()
  const combobox = useSearch(results)
  const isSearching = useIsSearching()
  return (
    <section aria-label="Products" className={cx('flex min-h-0 flex-col md:grow', !folded && 'grow')}>
      <SearchBar combobox={combobox} />
      <UnknownCode />
      <div className={cx('flex min-h-0 grow flex-col', folded && 'max-md:hidden')}>
        {isSearching ? <SearchResults results={results} combobox={combobox} /> : <Browse />}
      </div>
    </section>
  )
}

/** What is marked goes into the basket; what is found nowhere may be a code that is new. */
function useSearch({ items, asked, quantity, waiting }: Results) {
  const { take, takeCode, setQuery } = useFind()
  const { say } = useSignals()
  const isSearching = useIsSearching()

  function searchCode() {
    void takeCode(asked)
    setQuery('')
  }

  return useCombobox({
    items,
    keyOf: ({ variantId }) => String(variantId),
    open: isSearching && items.length > 0,
    waiting: isSearching && waiting,
    onChoose(item) {
      take(item, quantity)
      setQuery('')
    },
    onUnmatched: isSearching ? searchCode : undefined,
    onEscape: isSearching ? () => setQuery('') : undefined,
    onMark: ({ name, variantName }, place) => say(`${name} ${variantName}. ${place + 1} of ${items.length}.`),
  })
}

function Browse() {
  const catalogue = useCatalogue((known) => known)
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
