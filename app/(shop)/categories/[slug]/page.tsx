import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { Listing } from '@/components/product/listing'
import { filtersOf, ListingQuery } from '@/components/product/listing-query'
import { ListingSkeleton } from '@/components/product/listing-skeleton'
import { PageHeader } from '@/components/ui/page-header'
import { type CategoryView, findCategories } from '@/lib/domain/catalog'
import { categoryPages, findListed } from '../../listing'
import { shopBusiness, shopCategories, shopContext } from '../../shop'

type CategoryPageProps = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: CategoryPageProps): Promise<Metadata> {
  const category = await categoryOf(params)
  return {
    title: category.name,
    ...(category.description && { description: category.description }),
    alternates: { canonical: `/categories/${category.slug}` },
  }
}

export default async function CategoryPage({ params, searchParams }: CategoryPageProps) {
  const category = await categoryOf(params)
  const query = { ...ListingQuery.parse(await searchParams), q: '', category: '' }
  return (
    <div className="pt-6">
      <PageHeader
        title={category.name}
        description={category.description || undefined}
        breadcrumbs={[
          { label: 'Home', href: '/' },
          { label: 'All products', href: '/products' },
          { label: category.name },
        ]}
      />
      <Suspense key={JSON.stringify(filtersOf(query))} fallback={<ListingSkeleton />}>
        <Products category={category} query={query} />
      </Suspense>
    </div>
  )
}

/** One with goods in it is known already; an empty one is looked up. */
async function categoryOf(params: CategoryPageProps['params']): Promise<CategoryView> {
  const { slug } = await params
  const isIt = (category: CategoryView) => category.slug === slug
  const category = (await shopCategories()).find(isIt) ?? (await findCategories(await shopContext())).find(isIt)
  return category ?? notFound()
}

async function Products({ category, query }: { category: CategoryView; query: ListingQuery }) {
  const [{ currency }, categories, page] = await Promise.all([
    shopBusiness(),
    shopCategories(),
    findListed(query, { categoryId: category.id, sort: 'popular' }),
  ])
  return (
    <Listing
      path={`/categories/${category.slug}`}
      query={query}
      currency={currency}
      categories={categoryPages(categories, query, category.slug)}
      fallback="popular"
      page={page}
    />
  )
}
