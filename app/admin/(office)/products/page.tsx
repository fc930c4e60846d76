import { Package, Plus } from 'lucide-react'
import type { Metadata } from 'next'
import { plural } from '@/components/admin/format'
import { ListPager } from '@/components/admin/list/list-pager'
import { ProductsBar, STOCK_FILTERS } from '@/components/admin/products/products-bar'
import { ProductsTable } from '@/components/admin/products/products-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { findCategories, findProducts, PRODUCT_SORTS } from '@/lib/domain/catalog'
import { may } from '@/lib/domain/shared/permissions'
import { office, oneOf, queryOf, type SearchParams } from '../../office'

export const metadata: Metadata = { title: 'Products' }

const PATH = '/admin/products'

export default async function ProductsPage({ searchParams }: { searchParams: SearchParams }) {
  const { ctx, business } = await office('catalog.read')
  const query = await queryOf(searchParams)
  const stock = STOCK_FILTERS.find(({ key }) => key === query.stock)
  const sort = oneOf(PRODUCT_SORTS, query.sort) ?? (query.q ? undefined : 'name')
  const categories = await findCategories(ctx)
  const category = categories.find(({ id }) => `${id}` === query.category)
  const { products, next } = await findProducts(ctx, {
    search: query.q,
    categoryId: category?.id,
    archived: query.archived === '1',
    ...STOCK_CONDITIONS[stock?.key ?? 'any'],
    sort,
    after: query.after,
    limit: 50,
  })
  const writes = may(ctx.actor, 'catalog.write')
  return (
    <>
      <PageHeader
        title="Products"
        actions={
          <>
            <LinkButton href={`${PATH}/categories`}>Categories</LinkButton>
            {writes ? (
              <LinkButton variant="primary" href={`${PATH}/new`} icon={<Plus aria-hidden />}>
                New product
              </LinkButton>
            ) : null}
          </>
        }
      />
      <ProductsBar query={query} categories={categories} category={category} stock={stock} />
      {products.length > 0 ? (
        <ProductsTable
          products={products}
          path={PATH}
          query={query}
          sort={sort}
          currency={business.currency}
          timeZone={business.timeZone}
        />
      ) : (
        <NoProducts query={query} writes={writes} />
      )}
      <ListPager
        path={PATH}
        query={query}
        next={next}
        summary={products.length > 0 ? plural(products.length, 'product') : null}
      />
    </>
  )
}

const STOCK_CONDITIONS = { any: {}, in: { inStock: true }, low: { lowStock: true }, out: { inStock: false } } as const

function NoProducts({ query, writes }: { query: Record<string, string>; writes: boolean }) {
  if (['q', 'category', 'stock', 'after'].some((name) => query[name])) {
    return (
      <EmptyState
        icon={<Package />}
        title="No product fits"
        action={<LinkButton href={PATH}>Show all products</LinkButton>}
      >
        Take a filter off, or try another word. A barcode or SKU finds its product exactly.
      </EmptyState>
    )
  }
  if (query.archived) {
    return (
      <EmptyState icon={<Package />} title="Nothing is archived">
        Products you take off the shelves wait here. Their orders keep them, and you can put them back at any time.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={<Package />}
      title="Your shelves are empty"
      action={
        writes ? (
          <LinkButton variant="primary" href={`${PATH}/new`} icon={<Plus aria-hidden />}>
            Add the first product
          </LinkButton>
        ) : null
      }
    >
      A product you add here is for sale in the web shop, at the till and through the APIs at once, from one stock.
    </EmptyState>
  )
}
