import { PackageSearch } from 'lucide-react'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterChip } from '@/components/ui/filter-chip'
import { LinkButton } from '@/components/ui/link-button'
import type { ProductPage } from '@/lib/domain/catalog'
import { readMoney } from '@/lib/domain/shared/typed-money'
import { type CategoryChoice, CategoryFilter } from './category-filter'
import { FilterFields } from './filter-fields'
import { FilterSheet } from './filter-sheet'
import { productsInWords } from './in-words'
import { type ListingQuery, listingHref, type SORTS } from './listing-query'
import { PriceReadings } from './price-readings'
import { ProductGrid } from './product-grid'
import { SortForm } from './sort-form'

type ListingProps = {
  path: string
  query: ListingQuery
  currency: string
  categories: readonly CategoryChoice[]
  fallback: (typeof SORTS)[number]['value']
  page: ProductPage
}

const PAGE = 24
const MOST = 96

/** A list of products with its filters, its order, and the way on. */
export function Listing({ path, query, currency, categories, fallback, page }: ListingProps) {
  const total = page.total ?? page.products.length
  const filters = (
    <>
      <CategoryFilter choices={categories} />
      <FilterFields path={path} query={query} currency={currency} />
    </>
  )
  const chips = chipsOf(path, query, currency)
  return (
    <div className="grid gap-x-8 lg:grid-cols-[13rem_minmax(0,1fr)]">
      <aside aria-label="Filters" className="space-y-7 max-lg:hidden">
        {filters}
      </aside>
      <section aria-label="Products">
        <div className="mb-5 flex flex-wrap items-center gap-3">
          <p role="status" className="num me-auto text-muted max-sm:w-full">
            {productsInWords(total)}
          </p>
          <FilterSheet count={chips.length} summary={productsInWords(total)}>
            {filters}
          </FilterSheet>
          <SortForm path={path} query={query} fallback={fallback} />
        </div>
        {chips.length > 0 ? <div className="mb-5 flex flex-wrap gap-2">{chips}</div> : null}
        <PriceReadings path={path} query={query} currency={currency} />
        {page.products.length === 0 ? (
          <Nothing path={path} query={query} />
        ) : (
          <ProductGrid products={page.products} currency={currency} eager={4} look="beside" />
        )}
        <MoreLink path={path} query={query} page={page} total={total} />
      </section>
    </div>
  )
}

function chipsOf(path: string, query: ListingQuery, currency: string) {
  const without = (name: 'stock' | 'min' | 'max') => listingHref(path, { ...query, [name]: '', after: '', shown: PAGE })
  const isAmount = (text: string) => readMoney(text, currency).kind === 'amount'
  return [
    query.stock ? <FilterChip key="stock" label="In stock only" removeHref={without('stock')} /> : null,
    isAmount(query.min) ? (
      <FilterChip key="min" label="From" value={`${query.min} ${currency}`} removeHref={without('min')} />
    ) : null,
    isAmount(query.max) ? (
      <FilterChip key="max" label="Up to" value={`${query.max} ${currency}`} removeHref={without('max')} />
    ) : null,
  ].filter((chip) => chip !== null)
}

function Nothing({ path, query }: { path: string; query: ListingQuery }) {
  const filtered = [query.category, query.stock, query.min, query.max].some((filter) => filter !== '')
  return (
    <EmptyState
      icon={<PackageSearch />}
      title={query.q ? `Nothing found for “${query.q}”` : 'No product fits these filters'}
      action={
        <>
          {filtered ? <LinkButton href={listingHref(path, { q: query.q })}>Take the filters off</LinkButton> : null}
          <LinkButton href="/products" variant={filtered ? 'ghost' : 'primary'}>
            All products
          </LinkButton>
        </>
      }
    >
      {query.q
        ? 'Try fewer or other words, or the number on the label.'
        : 'Widen the price, or include what is sold out.'}
    </EmptyState>
  )
}

type MoreLinkProps = { path: string; query: ListingQuery; page: ProductPage; total: number }

/** First lengthens the page, so that Back finds everything again; a long page goes on at a new one. */
function MoreLink({ path, query, page, total }: MoreLinkProps) {
  if (page.next === null) return null
  const longer = query.shown + PAGE <= MOST
  const href = longer
    ? listingHref(path, { ...query, shown: query.shown + PAGE })
    : listingHref(path, { ...query, shown: PAGE, after: page.next })
  return (
    <div className="mt-12 flex flex-col items-center gap-3">
      <p className="num text-sm text-muted">
        {query.after ? `${page.products.length} more of ${total}` : `${page.products.length} of ${total}`}
      </p>
      <LinkButton href={href} scroll={!longer} rel="next" size="lg">
        {longer ? 'Load more' : 'Next page'}
      </LinkButton>
    </div>
  )
}
