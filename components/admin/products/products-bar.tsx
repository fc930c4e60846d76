import { Boxes, Tag } from 'lucide-react'
import { LinkTabs } from '@/components/ui/link-tabs'
import { SearchForm } from '@/components/ui/search-form'
import type { CategoryView } from '@/lib/domain/catalog'
import { type Query, refilter } from '../address'
import { Chips } from '../list/chips'
import { FilterMenu } from '../list/filter-menu'

const PATH = '/admin/products'

/** What the stock filter can say, by the word in the address. */
export const STOCK_FILTERS = [
  { key: 'in', label: 'In stock' },
  { key: 'low', label: 'Low or out' },
  { key: 'out', label: 'Out of stock' },
] as const

type ProductsBarProps = {
  query: Query
  categories: readonly CategoryView[]
  category: CategoryView | undefined
  stock: (typeof STOCK_FILTERS)[number] | undefined
}

/** The filters of the list of products. */
export function ProductsBar({ query, categories, category, stock }: ProductsBarProps) {
  const { q, after, trail, ...keep } = query
  const to = (patch: Record<string, string | undefined>) => refilter(PATH, query, patch)
  const archived = query.archived === '1'
  return (
    <>
      <LinkTabs
        label="Products on the shelves or off them"
        className="mb-3"
        items={[
          { href: to({ archived: undefined }), label: 'On the shelves', current: !archived },
          { href: to({ archived: '1', stock: undefined }), label: 'Archived', current: archived },
        ]}
      />
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <SearchForm
          action={PATH}
          label="Search products"
          placeholder="Name, SKU or barcode"
          defaultValue={q}
          keep={keep}
          className="w-full sm:w-72"
        />
        <FilterMenu
          label="Category"
          icon={<Tag aria-hidden />}
          options={[
            { label: 'All categories', href: to({ category: undefined }), current: !category },
            ...categories.map(({ id, name }) => ({
              label: name,
              href: to({ category: `${id}` }),
              current: id === category?.id,
            })),
          ]}
        />
        <FilterMenu
          label="Stock"
          icon={<Boxes aria-hidden />}
          options={[
            { label: 'Any stock', href: to({ stock: undefined }), current: !stock },
            ...STOCK_FILTERS.map(({ key, label }) => ({
              label,
              href: to({ stock: key }),
              current: key === stock?.key,
            })),
          ]}
        />
      </div>
      <Chips
        clearHref={to({ q: undefined, category: undefined, stock: undefined })}
        chips={[
          ...(q ? [{ label: 'Search', value: q, removeHref: to({ q: undefined }) }] : []),
          ...(category ? [{ label: 'Category', value: category.name, removeHref: to({ category: undefined }) }] : []),
          ...(stock ? [{ label: 'Stock', value: stock.label, removeHref: to({ stock: undefined }) }] : []),
        ]}
      />
    </>
  )
}
