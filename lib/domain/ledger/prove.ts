import { z } from 'zod'
import { rows } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import { DAILY_PRODUCTS, DAILY_SALES, sumsOf } from './figures-sql'

/** A place where the books do not balance: what is kept, and what the facts below it come to. */
const Found = z.object({ subject: z.string(), what: z.string(), kept: z.string(), counted: z.string() })
export type Finding = { proof: string } & z.infer<typeof Found>

/** Every figure that is kept and could be counted anew, each with the statement that finds where the two differ. */
const PROOFS = {
  stock: `
    select 'variant ' || v.sku as subject, 'stock' as what, v.stock::text as kept, coalesce(m.sum, 0)::text as counted
    from variants v
    left join (select variant_id, sum(delta) from stock_movements where business_id = $1::int group by 1) m on m.variant_id = v.id
    where v.business_id = $1::int and v.stock <> coalesce(m.sum, 0)`,
  // Ids are drawn before variants are locked, so they do not tell which movement came first; but every balance that one
  // leaves is where the next begins, and what is left over is the first one's zero and the stock of now.
  balances: `
    select 'variant ' || max(v.sku), 'balance where the ledger breaks', value::text, ''
    from (
      select variant_id, balance - delta as value, 1 as n from stock_movements where business_id = $1::int
      union all select variant_id, balance, -1 from stock_movements where business_id = $1::int
      union all select id, stock, 1 from variants where business_id = $1::int
      union all select id, 0, -1 from variants where business_id = $1::int
    ) steps
    join variants v on v.business_id = $1::int and v.id = steps.variant_id
    group by v.id, value having sum(n) <> 0`,
  goods: `
    select 'order ' || o.number, 'pieces taken', coalesce(-m.sum, 0)::text, l.pieces::text
    from orders o
    join (select order_id, sum(quantity) as pieces from order_lines where business_id = $1::int group by 1) l on l.order_id = o.id
    left join (select order_id, sum(delta) from stock_movements where business_id = $1::int and order_id is not null group by 1) m
      on m.order_id = o.id
    where o.business_id = $1::int
      and coalesce(-m.sum, 0) <> case when o.state in ('draft', 'cancelled', 'returned') then 0 else l.pieces end`,
  lines: `
    select 'order ' || number, 'subtotal / discount / tax / goods', kept, counted from (
      select o.number, concat_ws(' / ', o.subtotal_minor, o.discount_minor, case when o.shipping_minor = 0 then o.tax_minor end,
          o.total_minor - o.rounding_minor - o.shipping_minor - case when o.prices_include_tax then 0 else o.tax_minor end) as kept,
        concat_ws(' / ', l.subtotal, l.discount, case when o.shipping_minor = 0 then l.tax end,
          l.total - case when o.prices_include_tax then 0 else l.tax end) as counted
      from orders o
      left join (select order_id, sum(unit_minor * quantity) as subtotal, sum(discount_minor) as discount, sum(total_minor) as total,
          sum(tax_minor) as tax from order_lines where business_id = $1::int group by 1) l on l.order_id = o.id
      where o.business_id = $1::int) sums
    where kept <> counted`,
  paid: `
    select 'order ' || o.number, 'paid', o.paid_minor::text, coalesce(p.sum, 0)::text
    from orders o
    left join (select order_id, sum(amount_minor) from payments where business_id = $1::int group by 1) p on p.order_id = o.id
    where o.business_id = $1::int and o.paid_minor <> coalesce(p.sum, 0)`,
  drawer: `
    select 'shift ' || s.id || ' at ' || s.till, 'cash expected', s.expected_minor::text,
      (s.float_minor + coalesce(p.sum, 0) + coalesce(d.sum, 0))::text
    from shifts s
    left join (select shift_id, sum(amount_minor) from payments where business_id = $1::int and method = 'cash' group by 1) p
      on p.shift_id = s.id
    left join (select shift_id, sum(amount_minor) from drawer_events where business_id = $1::int group by 1) d on d.shift_id = s.id
    where s.business_id = $1::int and s.report is not null
      and s.expected_minor <> s.float_minor + coalesce(p.sum, 0) + coalesce(d.sum, 0)`,
  'shift sales': `
    select 'shift ' || s.id || ' at ' || s.till, 'sales in the Z report', s.report ->> 'totalMinor', coalesce(o.sum, 0)::text
    from shifts s
    left join (select shift_id, sum(total_minor) from orders where business_id = $1::int group by 1) o on o.shift_id = s.id
    where s.business_id = $1::int and s.report is not null and (s.report ->> 'totalMinor')::numeric <> coalesce(o.sum, 0)`,
  'sales order numbers': `
    select 'sales orders', 'highest number / how many', concat_ws(' / ', c.value, count(o.id) + coalesce(g.value, 0)), concat_ws(' / ', c.value, c.value)
    from counters c
    left join counters g on g.business_id = $1::int and g.name = 'sales_order_gaps'
    left join orders o on o.business_id = $1::int and o.channel = 'sales' and o.number ~ '^SO-[0-9]+$'
    where c.business_id = $1::int and c.name = 'sales_order'
    group by c.value, g.value having count(o.id) + coalesce(g.value, 0) <> c.value`,
  'Z numbers': `
    select 'Z reports', 'highest number / how many', concat_ws(' / ', c.value, count(s.id)), concat_ws(' / ', c.value, c.value)
    from counters c left join shifts s on s.business_id = $1::int and s.z_number is not null
    where c.business_id = $1::int and c.name = 'z_report' group by c.value having count(s.id) <> c.value`,
  'Z chain': `
    select 'Z ' || z_number, 'hash of the report', coalesce(report_hash, ''), z_report_hash(before, report)
    from (select z_number, report, report_hash, lag(report_hash) over (order by z_number) as before
      from shifts where business_id = $1::int and z_number is not null) z
    where report is not null and report_hash is distinct from z_report_hash(before, report)`,
  'days by seller': differencesOf(DAILY_SALES),
  'days by product': differencesOf(DAILY_PRODUCTS),
}

/** What is proved, in the order in which it is. */
export const PROOF_NAMES: readonly string[] = Object.keys(PROOFS)

/** How many findings of one proof are answered; there may be more. */
const MOST = 100

/** Counts everything that is kept anew, and answers where it differs; an empty list means that the books balance. */
export async function proveBooks(ctx: Context): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const [proof, sql] of Object.entries(PROOFS)) {
    const found = await rows(ctx.db, Found, `${named(sql)} limit ${MOST}`, businessOf(ctx))
    findings.push(...found.map((one) => ({ proof, ...one })))
  }
  return findings
}

const named = (sql: string) => `select * from (${sql}) as finding(subject, what, kept, counted)`

/** Rows of a table of daily figures that differ from what the orders come to, column by column. */
function differencesOf(table: typeof DAILY_SALES): string {
  const keys = table.keys.join(', ')
  const all = (alias: string) => table.columns.map((column) => `coalesce(${alias}.${column}, 0)`).join(', ')
  const differing = table.columns
    .map((column) => `('${column}', coalesce(k.${column}, 0), coalesce(c.${column}, 0))`)
    .join(', ')
  return `
    select concat_ws(' ', ${table.keys.map((key) => `coalesce(k.${key}::text, c.${key}::text)`).join(', ')}),
      f.name, f.kept::text, f.counted::text
    from (select * from ${table.name} where business_id = $1::int) k
    full join (select ${keys}, ${sumsOf(table)} from (${table.counted}) flows group by ${keys}) c using (${keys})
    cross join lateral (values ${differing}) as f(name, kept, counted)
    where (${all('k')}) is distinct from (${all('c')}) and f.kept <> f.counted`
}
