import type { Metadata } from 'next'
import { Suspense } from 'react'
import { Listing } from '@/components/product/listing'
import { filtersOf, ListingQuery } from '@/components/product/listing-query'
import { ListingSkeleton } from '@/components/product/listing-skeleton'
import { PageHeader } from '@/components/ui/page-header'
import { categoryPages, findListed } from '../listing'
import { shopBusiness, shopCategories } from '../shop'

export const metadata: Metadata = { title: 'All products', alternates: { canonical: '/products' } }

type ProductsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ProductsPage({ searchParams }: ProductsPageProps) {
  const query = { ...ListingQuery.parse(await searchParams), q: '', category: '' }
  return (
    <div className="pt-6">
      <PageHeader title="All products" breadcrumbs={[{ label: 'Home', href: '/' }, { label: 'All products' }]} />
      <Suspense key={JSON.stringify(filtersOf(query))} fallback={<ListingSkeleton />}>
        <Products query={query} />
      </Suspense>
    </div>
  )
}

async function Products({ query }: { query: ListingQuery }) {
  const [{ currency }, categories, page] = await Promise.all([
    shopBusiness(),
    shopCategories(),
    findListed(query, { sort: 'popular' }),
  ])
  return (
    <Listing
      path="/products"
      query={query}
      currency={currency}
      categories={categoryPages(categories, query)}
      fallback="popular"
      page={page}
    />
  )
}
