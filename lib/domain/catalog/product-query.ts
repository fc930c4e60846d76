export const PRODUCT_SORTS = [
  'newest',
  'oldest',
  'updated',
  '-updated',
  'name',
  '-name',
  'price',
  '-price',
  'stock',
  '-stock',
  'popular',
  'relevance',
] as const
export type ProductSort = (typeof PRODUCT_SORTS)[number]

/** What a list of products is asked for. Prices are minor units and include their bounds. */
export type ProductQuery = {
  /** Finds codes, words and fragments of words; where nothing fits, what is spelt like it. */
  search?: string
  categoryId?: number
  categorySlug?: string
  ids?: readonly number[]
  exceptId?: number
  inStock?: boolean
  /** True: a variant is at or below its threshold. A number: all its variants together hold no more than that. */
  lowStock?: boolean | number
  /** Whether all its variants together hold no more than the highest of their thresholds. */
  lowInTotal?: boolean
  minPrice?: bigint
  maxPrice?: bigint
  minStock?: number
  maxStock?: number
  /** What is off the shelves instead, or as well; for staff who may read the catalogue. */
  archived?: boolean | 'any'
  /** Without one: by relevance when searching, else newest first. */
  sort?: ProductSort
  /** `next` of the page before. */
  after?: string
  offset?: number
  /** At most 100, 24 without one; null answers everything. */
  limit?: number | null
  /** Also count everything that matches. */
  count?: boolean
}
