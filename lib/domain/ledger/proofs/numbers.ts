import type { Proof } from './proof'

const Z_REPORTS = `
  select z_number::numeric as n, 'Z ' || z_number as name, 'shift:' || id as about
  from shifts where business_id = $1::int and z_number is not null`

/** Written as they are given out; whatever else stands there leaves a gap. */
const SALES_ORDERS = `
  select substr(number, 4)::numeric as n, 'order ' || number as name, 'order:' || id as about
  from orders where business_id = $1::int and channel = 'sales' and number ~ '^SO-([0-9]{5}|[1-9][0-9]{5,})$'`

/** What is proved of what is numbered without gaps. */
export const NUMBER_PROOFS = {
  'sales order numbers': {
    claim: 'Sales orders are numbered without gaps, up to the number given out last.',
    sql: inOneRow('sales orders', SALES_ORDERS, 'sales_order', 'sales_order_gaps'),
  },
  'Z numbers': {
    claim: 'Z reports are numbered without gaps, up to the number given out last.',
    sql: inOneRow('Z reports', Z_REPORTS, 'z_report'),
  },
} as const satisfies Record<string, Proof>

/** Numbers that do not follow the one before, unless as many are left out as `gaps` has from long ago; and the highest. */
function inOneRow(all: string, numbers: string, counter: string, gaps = ''): string {
  const counted = (name: string) =>
    `coalesce((select value from counters where business_id = $1::int and name = '${name}'), 0)`
  return `
    select name, 'number', n::text, (before + 1)::text, about
    from (select *, sum(n - before - 1) over () as missing
      from (select *, lag(n, 1, 0) over (order by n) as before from (${numbers}) numbered) followed) compared
    where n <> before + 1 and missing <> ${counted(gaps)}
    union all
    select '${all}', 'highest number', ${counted(counter)}::text, coalesce(max(n), 0)::text, null
    from (${numbers}) numbered having coalesce(max(n), 0) <> ${counted(counter)}`
}
