import { DAILY_PRODUCTS, DAILY_SALES, sumsOf } from '../figures-sql'
import type { Proof } from './proof'

/** What is proved of the figures kept by the day. */
export const FIGURE_PROOFS = {
  'days by seller': {
    claim: 'The figures of each day, channel and seller are those of the orders that count on it.',
    sql: differencesOf(DAILY_SALES, `'day:' || (day)::text`),
  },
  'days by product': {
    claim: 'The figures of each day, channel and product are those of the order lines that count on it.',
    sql: differencesOf(DAILY_PRODUCTS, `'product:' || product_id`),
  },
} as const satisfies Record<string, Proof>

/** Rows of a table of daily figures that differ from what the orders come to, column by column. */
function differencesOf(table: typeof DAILY_SALES, about: string): string {
  const keys = table.keys.join(', ')
  const all = (alias: string) => table.columns.map((column) => `coalesce(${alias}.${column}, 0)`).join(', ')
  const differing = table.columns
    .map((column) => `('${column}', coalesce(k.${column}, 0), coalesce(c.${column}, 0))`)
    .join(', ')
  return `
    select concat_ws(' ', ${keys}), f.name, f.kept::text, f.counted::text, ${about}
    from (select * from ${table.name} where business_id = $1::int) k
    full join (select ${keys}, ${sumsOf(table)} from (${table.counted}) flows group by ${keys}) c using (${keys})
    cross join lateral (values ${differing}) as f(name, kept, counted)
    where (${all('k')}) is distinct from (${all('c')}) and f.kept <> f.counted`
}
