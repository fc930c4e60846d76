import type { z } from 'zod'
import type { ProductQuery } from '@/lib/domain/catalog'
import { sortOf } from '../words'
import type { ProductFilters } from './contract'

type Filters = z.infer<ReturnType<typeof ProductFilters>>

/** A list's query in the domain's words, whose bounds are included where this document's are not. */
export const filterOf = ({ search, ordering, ...query }: Filters): ProductQuery => ({
  search,
  categoryId: query.category ?? query.category_id,
  minPrice: query.price__gt === undefined ? undefined : query.price__gt + 1n,
  maxPrice: query.price__lt === undefined ? undefined : query.price__lt - 1n,
  sort: ordering ? sortOf[ordering] : 'newest',
})
