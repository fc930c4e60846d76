import { decodeCursor } from '../shared/cursor'
import { fold } from '../shared/text'
import type { ProductQuery, ProductSort } from './product-query'

/** Collects the parameters of a statement; `add` answers the placeholder of what it was given. */
export function parameters(...first: unknown[]) {
  const values = [...first]
  return { values, add: (value: unknown): string => `$${values.push(value)}` }
}
export type Parameters = ReturnType<typeof parameters>

const FROM_PRICE = 'least(f.low, case when f.plain then p.price_minor end)'
const NAME = `split_part(p.search_text, E'\\n', 1)`

/** What each variant says of its product, `f`, for the lists that sort or filter by it. $1 is the business. */
const FACTS = `left join (
  select v.product_id, min(v.price_minor) as low, bool_or(v.price_minor is null) as plain, sum(v.stock) as stock,
    max(v.threshold) as threshold
  from variants v where v.business_id = $1::int and v.archived_at is null group by v.product_id
) f on f.product_id = p.id`

/** Pieces sold in the last ninety days, `s`. */
const SALES = `left join (
  select d.product_id, sum(d.units - d.returned_units) as units
  from daily_products d where d.business_id = $1::int and d.day > current_date - 90 group by d.product_id
) s on s.product_id = p.id`

type Order = { key: string; type: string; descending: boolean; join?: string }
const order = (key: string, type: string, descending: boolean, join?: string): Order => ({
  key,
  type,
  descending,
  join,
})

const ORDERS: Record<ProductSort, Order> = {
  newest: order('p.created_at', 'timestamptz', true),
  oldest: order('p.created_at', 'timestamptz', false),
  updated: order('p.updated_at', 'timestamptz', false),
  '-updated': order('p.updated_at', 'timestamptz', true),
  name: order(NAME, 'text', false),
  '-name': order(NAME, 'text', true),
  price: order(FROM_PRICE, 'bigint', false, FACTS),
  '-price': order(FROM_PRICE, 'bigint', true, FACTS),
  stock: order('coalesce(f.stock, 0)', 'bigint', false, FACTS),
  '-stock': order('coalesce(f.stock, 0)', 'bigint', true, FACTS),
  popular: order('coalesce(s.units, 0)', 'bigint', true, SALES),
  relevance: order('m.rank', 'int', true),
}

const live = (condition: string) =>
  `exists (select from variants v where v.business_id = p.business_id and v.product_id = p.id
    and v.archived_at is null and ${condition})`

const SHELF: Record<string, readonly string[]> = {
  false: ['p.archived_at is null'],
  true: ['p.archived_at is not null', 'p.removed_at is null'],
  any: ['p.removed_at is null'],
}

/** The conditions of a query other than its words; `facts` tells whether they need the join of that name. */
function conditions(query: ProductQuery, sql: Parameters): { where: string[]; facts: boolean } {
  const where = [...(SHELF[`${query.archived ?? false}`] ?? [])]
  if (query.categoryId !== undefined) where.push(`p.category_id = ${sql.add(query.categoryId)}::int`)
  if (query.categorySlug !== undefined) {
    where.push(`p.category_id = (select id from categories
      where business_id = p.business_id and slug = ${sql.add(query.categorySlug)}::text)`)
  }
  if (query.ids) where.push(`p.id = any(${sql.add([...query.ids])}::int[])`)
  if (query.exceptId !== undefined) where.push(`p.id <> ${sql.add(query.exceptId)}::int`)
  if (query.inStock !== undefined) where.push(`${query.inStock ? '' : 'not '}${live('v.stock > 0')}`)
  if (query.lowStock === true) where.push(live('v.stock <= v.threshold'))
  if (query.lowStock === false) where.push(`not ${live('v.stock <= v.threshold')}`)
  const ofFacts = factConditions(query, sql)
  return { where: [...where, ...ofFacts], facts: ofFacts.length > 0 }
}

function factConditions(query: ProductQuery, sql: Parameters): string[] {
  const atMost = typeof query.lowStock === 'number' ? query.lowStock : undefined
  const bounds: [string, string, bigint | number | undefined][] = [
    [FROM_PRICE, '>=', query.minPrice],
    [FROM_PRICE, '<=', query.maxPrice],
    ['coalesce(f.stock, 0)', '>=', query.minStock],
    ['coalesce(f.stock, 0)', '<=', query.maxStock],
    ['coalesce(f.stock, 0)', '<=', atMost],
  ]
  const bounded = bounds.flatMap(([fact, compare, bound]) =>
    bound === undefined ? [] : [`${fact} ${compare} ${sql.add(String(bound))}::bigint`],
  )
  if (query.lowInTotal === undefined) return bounded
  return [...bounded, `${query.lowInTotal ? '' : 'not '}(coalesce(f.stock, 0) <= coalesce(f.threshold, 0))`]
}

const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&')

/** Products by the codes on their goods: the barcode itself, the SKU itself, or the start of a SKU. */
const codesSql = (scope: string, term: string, prefix: string) => `codes as materialized (
  select v.business_id, v.product_id,
    max(case when lower(v.barcode) = ${term} then 60000 when lower(v.sku) = ${term} then 50000 else 40000 end) as rank
  from variants v
  where v.archived_at is null and v.business_id ${scope} and (lower(v.barcode) = ${term} or lower(v.sku) like ${prefix})
  group by v.business_id, v.product_id)`

/** How well a product fits by its words. Among equals the shorter name is the closer one. */
const rankSql = (prefix: string) => `coalesce(codes.rank, case
  when p.search_text like ${prefix} then 30000
  when p.search_text like '% ' || ${prefix} or p.search_text like E'%\\n' || ${prefix} then 20000
  else 10000 end) - least(length(${NAME}), 9999)`

/** `matching`: id and rank of everything that fits, in the businesses that `scope` allows: `= $1::int`. */
export function matchingSql(scope: string, query: ProductQuery, sql: Parameters): string {
  const { where, facts } = conditions(query, sql)
  const among = (join = '') =>
    `from products p ${join} ${facts ? FACTS : ''} where ${[`p.business_id ${scope}`, ...where].join(' and ')}`
  const term = fold(query.search ?? '').slice(0, 200)
  if (term === '') return `matching as (select p.business_id, p.id, 0 as rank ${among()})`
  const words = term.split(' ').slice(0, 8)
  const literal = words.map((word) => `p.search_text like ${sql.add(`%${escapeLike(word)}%`)}::text`).join(' and ')
  const asked = `${sql.add(term)}::text`
  const prefix = `${sql.add(`${escapeLike(term)}%`)}::text`
  const byCode = 'left join codes on codes.business_id = p.business_id and codes.product_id = p.id'
  return `${codesSql(scope, asked, prefix)}, literal as materialized (
      select p.business_id, p.id, ${rankSql(prefix)} as rank ${among(byCode)} and ${literal}
    ), near as (
      select p.business_id, p.id, (1000 * word_similarity(${asked}, ${NAME}))::int as rank
      ${among()} and ${asked} <% ${NAME} and not exists (select from literal)
    ), matching as (select * from literal union all select * from near)`
}

/** `picked`: the page of `matching` that was asked for, with the key each row is sorted by. */
export function pickedSql(query: ProductQuery, take: number | null, sql: Parameters) {
  const { key, type, descending, join = '' } = ORDERS[sortOf(query)]
  const cursor = query.after === undefined ? null : decodeCursor(query.after)
  const compare = descending ? '<' : '>'
  const seek = cursor
    ? `where (${key}, p.id) ${compare} (${sql.add(cursor.key)}::text::${type}, ${sql.add(cursor.id)}::int)`
    : ''
  const direction = descending ? 'desc' : 'asc'
  const sorted = `key ${direction}, id ${direction}`
  const picked = `picked as (
    select p.business_id, p.id, ${key} as key from matching m
    join products p on p.business_id = m.business_id and p.id = m.id ${join} ${seek}
    order by ${sorted} limit ${sql.add(take)}::int offset ${sql.add(query.offset ?? 0)}::int)`
  return { picked, sorted: `k.key ${direction}, k.id ${direction}` }
}

const sortOf = (query: ProductQuery): ProductSort => {
  const searching = fold(query.search ?? '') !== ''
  if (query.sort === 'relevance' && !searching) return 'newest'
  return query.sort ?? (searching ? 'relevance' : 'newest')
}
