import type { Proof } from './proof'

/** What is proved of shifts, their drawers and their Z reports. */
export const SHIFT_PROOFS = {
  drawer: {
    claim: 'The cash expected at the close is the float, the cash of orders, and what was put in and taken out.',
    sql: `
    select 'shift ' || s.id || ' at ' || s.till, 'cash expected', s.expected_minor::text,
      (s.float_minor + coalesce(p.sum, 0) + coalesce(d.sum, 0))::text, 'shift:' || s.id
    from shifts s
    left join (select shift_id, sum(amount_minor) from payments where business_id = $1::int and method = 'cash' group by 1) p
      on p.shift_id = s.id
    left join (select shift_id, sum(amount_minor) from drawer_events where business_id = $1::int group by 1) d on d.shift_id = s.id
    where s.business_id = $1::int and s.report is not null
      and s.expected_minor <> s.float_minor + coalesce(p.sum, 0) + coalesce(d.sum, 0)`,
  },
  'shift sales': {
    claim: 'The sales in a Z report are those that were rung in its shift.',
    sql: `
    select 'shift ' || s.id || ' at ' || s.till, 'sales in the Z report', s.report ->> 'totalMinor', coalesce(o.sum, 0)::text,
      'shift:' || s.id
    from shifts s
    left join (select shift_id, sum(total_minor) from orders where business_id = $1::int group by 1) o on o.shift_id = s.id
    where s.business_id = $1::int and s.report is not null and (s.report ->> 'totalMinor')::numeric <> coalesce(o.sum, 0)`,
  },
  'shift returns': {
    claim: 'The returns in a Z report are those that its shift took back.',
    sql: `
    select 'shift ' || s.id || ' at ' || s.till, 'returns in the Z report', s.report ->> 'returnedMinor',
      coalesce(o.sum, 0)::text, 'shift:' || s.id
    from shifts s
    left join (select returned_shift_id, sum(total_minor) from orders where business_id = $1::int group by 1) o
      on o.returned_shift_id = s.id
    where s.business_id = $1::int and s.report is not null and (s.report ->> 'returnedMinor')::numeric <> coalesce(o.sum, 0)`,
  },
  'Z numbers': {
    claim: 'Z reports are numbered without gaps.',
    sql: `
    select 'Z reports', 'highest number / how many', concat_ws(' / ', c.value, count(s.id)), concat_ws(' / ', c.value, c.value),
      null
    from counters c left join shifts s on s.business_id = $1::int and s.z_number is not null
    where c.business_id = $1::int and c.name = 'z_report' group by c.value having count(s.id) <> c.value`,
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
