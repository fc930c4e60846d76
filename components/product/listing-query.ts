import { z } from 'zod'

export const SORTS = [
  { value: 'relevance', label: 'Best match' },
  { value: 'popular', label: 'Most bought' },
  { value: 'newest', label: 'Newest' },
  { value: 'price', label: 'Price, low to high' },
  { value: '-price', label: 'Price, high to low' },
  { value: 'name', label: 'Name' },
] as const

const text = z.string().trim().max(200).catch('')
const first = (value: unknown) => (Array.isArray(value) ? value[0] : value)

/** How a list of products is filtered and sorted, as the address says it. Whatever makes no sense counts as not said. */
export const ListingQuery = z.object({
  q: z.preprocess(first, text),
  category: z.preprocess(first, text),
  stock: z.preprocess(first, z.literal('1').or(z.literal('')).catch('')),
  min: z.preprocess(first, text),
  max: z.preprocess(first, text),
  sort: z.preprocess(first, z.enum(['', ...SORTS.map(({ value }) => value)]).catch('')),
  shown: z.preprocess(first, z.coerce.number().int().min(24).max(96).catch(24)),
  after: z.preprocess(first, text),
})
export type ListingQuery = z.output<typeof ListingQuery>

/** The address of a list, with nothing in it that goes without saying. Any change begins at the top again. */
export function listingHref(path: string, query: Partial<ListingQuery>): string {
  const entries = Object.entries(query).flatMap(([name, value]) =>
    value === '' || (name === 'shown' && value === 24) ? [] : [[name, String(value)]],
  )
  const search = new URLSearchParams(entries).toString()
  return search ? `${path}?${search}` : path
}

/** Only the filters: what stays when the order changes. */
export const filtersOf = ({ q, category, stock, min, max }: ListingQuery) => ({ q, category, stock, min, max })
