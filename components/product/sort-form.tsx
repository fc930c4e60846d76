import { Select } from '@/components/ui/select'
import { AutoForm } from './auto-form'
import { Kept } from './filter-fields'
import { filtersOf, type ListingQuery, SORTS } from './listing-query'

type SortFormProps = { path: string; query: ListingQuery; fallback: (typeof SORTS)[number]['value'] }

/** The order of a list; `fallback` is the one it has when nobody chose. */
export function SortForm({ path, query, fallback }: SortFormProps) {
  const options = SORTS.filter(({ value }) => value !== 'relevance' || query.q !== '')
  const chosen = query.sort || fallback
  return (
    <AutoForm path={path} values={{ sort: chosen }} label="Order" className="w-48">
      <Kept values={filtersOf(query)} />
      <Select name="sort" aria-label="Sort by" options={options} defaultValue={chosen} />
      <noscript>
        <button type="submit">Sort</button>
      </noscript>
    </AutoForm>
  )
}
