import type { Proof } from './proof'

const SHIFT = `'shift ' || s.id || ' at ' || s.till`

/** A time as a report has it. */
const timeOf = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Fields of a report that differ from what they are counted to be; `facts` join to shift `s`, `read` says how a field is read. */
const differing = (facts: string, counted: Record<string, string>, read: Record<string, string> = {}): string => `
    select ${SHIFT}, f.name || ' in the Z report', coalesce(f.kept, ''), coalesce(f.counted, ''), 'shift:' || s.id
    from shifts s ${facts}
    cross join lateral (values
      ${Object.entries(counted)
        .map(([name, value]) => `('${name}', ${read[name] ?? field(name)}, (${value})::text)`)
        .join(',\n      ')}) f(name, kept, counted)
    where s.business_id = $1::int and s.report is not null and f.kept is distinct from f.counted`

const field = (name: string) => `s.report #>> '{${name.replace('.', ',')}}'`

/** Orders by shift and rate of tax, those that were taken back beside those that were sold. */
const ORDERS = `
    left join (
      select shift_id, sum(sales) as sales, sum(total) as total, sum(tax) as tax, sum(discount) as discount,
        sum(returns) as returns, sum(returned) as returned, sum(returned_tax) as returned_tax,
        jsonb_agg(jsonb_build_object('taxPpm', tax_ppm, 'soldMinor', total::text, 'taxMinor', tax::text,
          'returnedMinor', returned::text, 'returnedTaxMinor', returned_tax::text) order by tax_ppm desc) as rates
      from (
        select shift_id, tax_ppm, sum(sales) as sales, sum(total) as total, sum(tax) as tax, sum(discount) as discount,
          sum(returns) as returns, sum(returned) as returned, sum(returned_tax) as returned_tax
        from (
          select shift_id, tax_ppm, 1 as sales, total_minor as total, tax_minor as tax, discount_minor as discount,
            0 as returns, 0 as returned, 0 as returned_tax
          from orders where business_id = $1::int and shift_id is not null
          union all
          select returned_shift_id, tax_ppm, 0, 0, 0, 0, 1, total_minor, tax_minor
          from orders where business_id = $1::int and returned_shift_id is not null
        ) counted group by 1, 2
      ) rates group by 1
    ) o on o.shift_id = s.id`

const MONEY = `
    left join (
      select shift_id, jsonb_agg(jsonb_build_object('method', method, 'inMinor', taken::text, 'outMinor', given::text,
        'payments', payments) order by method::text collate "C") as methods
      from (select shift_id, method, sum(greatest(amount_minor, 0)) as taken, sum(greatest(-amount_minor, 0)) as given,
          count(*) as payments
        from payments where business_id = $1::int and shift_id is not null group by 1, 2) by_method group by 1
    ) p on p.shift_id = s.id
    left join (
      select shift_id, jsonb_agg(jsonb_build_object('id', id, 'amountMinor', amount_minor::text, 'reason', reason,
        'createdAt', ${timeOf('created_at')}) order by id) as moves
      from drawer_events where business_id = $1::int group by 1
    ) d on d.shift_id = s.id`

/** A person may be named otherwise by now. */
const NAMELESS_MOVES = `(select coalesce(jsonb_agg(case jsonb_typeof(m) when 'object' then m - 'by' else m end), '[]')::text
        from jsonb_path_query(s.report, '$.cashMoves[*]') m)`

/** What is proved of Z reports: all that they say but the names of people, which may change. */
export const Z_REPORT_PROOFS = {
  'shift sales': {
    claim: 'The sales and returns in a Z report are those that were rung or taken back in its shift.',
    sql: differing(ORDERS, {
      sales: 'coalesce(o.sales, 0)',
      totalMinor: 'coalesce(o.total, 0)',
      taxMinor: 'coalesce(o.tax, 0)',
      discountMinor: 'coalesce(o.discount, 0)',
      returns: 'coalesce(o.returns, 0)',
      returnedMinor: 'coalesce(o.returned, 0)',
      returnedTaxMinor: 'coalesce(o.returned_tax, 0)',
      taxRates: `coalesce(o.rates, '[]')`,
    }),
  },
  'shift money': {
    claim: 'The money in a Z report is that of the payments in its shift and of what was put in and taken out.',
    sql: differing(
      MONEY,
      { methods: `coalesce(p.methods, '[]')`, cashMoves: `coalesce(d.moves, '[]')` },
      { cashMoves: NAMELESS_MOVES },
    ),
  },
  'Z report': {
    claim: 'A Z report says of its shift what the shift says of itself.',
    sql: differing('', {
      id: 's.id',
      till: 's.till',
      'openedBy.id': 's.opened_by_id',
      openedAt: timeOf('s.opened_at'),
      floatMinor: 's.float_minor',
      'closedBy.id': 's.closed_by_id',
      closedAt: timeOf('s.closed_at'),
      countedMinor: 's.counted_minor',
      expectedMinor: 's.expected_minor',
      zNumber: 's.z_number',
      note: 's.note',
    }),
  },
  'Z chain': {
    claim: 'Each Z report stands as it was closed, and seals the one before it.',
    sql: `
    select 'Z ' || z_number, 'hash of the report', coalesce(report_hash, ''), z_report_hash(before, report), 'shift:' || id
    from (select id, z_number, report, report_hash, lag(report_hash) over (order by z_number) as before
      from shifts where business_id = $1::int and z_number is not null) z
    where report is not null and report_hash is distinct from z_report_hash(before, report)`,
  },
} as const satisfies Record<string, Proof>
