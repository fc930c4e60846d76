import type { Metadata } from 'next'
import { Suspense } from 'react'
import { Listing } from '@/components/product/listing'
import { filtersOf, ListingQuery, listingHref } from '@/components/product/listing-query'
import { ListingSkeleton } from '@/components/product/listing-skeleton'
import { PageHeader } from '@/components/ui/page-header'
import type { CategoryView } from '@/lib/domain/catalog'
import { findListed } from '../listing'
import { shopBusiness, shopCategories } from '../shop'

type SearchPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ searchParams }: SearchPageProps): Promise<Metadata> {
  const { q } = ListingQuery.parse(await searchParams)
  return { title: q ? `Search: ${q}` : 'Search', robots: { index: false } }
}

export default async function SearchPage({ searchParams }: SearchPageProps) {
  const query = ListingQuery.parse(await searchParams)
  return (
    <div className="pt-6">
      <PageHeader
        title={query.q ? `Results for “${query.q}”` : 'Search'}
        breadcrumbs={[{ label: 'Home', href: '/' }, { label: 'Search' }]}
      />
      <Suspense key={JSON.stringify(filtersOf(query))} fallback={<ListingSkeleton />}>
        <Results query={query} />
      </Suspense>
    </div>
  )
}

async function Results({ query }: { query: ListingQuery }) {
  const [{ currency }, categories, page] = await Promise.all([
    shopBusiness(),
    shopCategories(),
    findListed(query, { ...(query.category && { categorySlug: query.category }) }),
  ])
  return (
    <Listing
      path="/search"
      query={query}
      currency={currency}
      categories={within(categories, query)}
      fallback={query.q ? 'relevance' : 'newest'}
      page={page}
    />
  )
}

/** Categories narrow the search down instead of leaving it. */
const within = (categories: readonly CategoryView[], { q, category, stock, min, max, sort }: ListingQuery) =>
  [{ slug: '', name: 'All categories' }, ...categories].map(({ slug, name }) => ({
    name,
    href: listingHref('/search', { q, category: slug, stock, min, max, sort }),
    current: slug === category,
  }))
