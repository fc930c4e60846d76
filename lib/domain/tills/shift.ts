import { z } from 'zod'
import { PaymentMethod } from '@/lib/db/enums'
import { count, minor, rows } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import { notFound } from '../shared/errors'
import { demand } from '../shared/permissions'
import { Person, personJson, personName } from '../shared/person'

const Method = z.object({
  method: z.enum(PaymentMethod),
  inMinor: minor,
  outMinor: minor,
  payments: count,
})
const CashMove = z.object({
  id: z.number(),
  amountMinor: minor,
  reason: z.string(),
  by: z.string(),
  createdAt: z.coerce.date(),
})

/** A shift with what came in and went out, by method: an X report while it is open, a Z report once it is closed. */
const ShiftView = z
  .object({
    id: z.number(),
    till: z.string(),
    openedBy: Person,
    openedAt: z.coerce.date(),
    floatMinor: minor,
    closedBy: Person.nullable(),
    closedAt: z.coerce.date().nullable(),
    countedMinor: minor.nullable(),
    zNumber: z.number().nullable(),
    note: z.string(),
    currency: z.string(),
    sales: count,
    totalMinor: minor,
    taxMinor: minor,
    discountMinor: minor,
    /** Sales of this shift that came back, and what they were worth; they are in the figures above too. */
    returns: count,
    returnedMinor: minor,
    methods: z.array(Method),
    cashMoves: z.array(CashMove),
  })
  .transform((shift) => ({ ...shift, expectedMinor: expectedCash(shift) }))
export type ShiftView = z.infer<typeof ShiftView>

type Drawer = { floatMinor: bigint; methods: z.infer<typeof Method>[]; cashMoves: z.infer<typeof CashMove>[] }

/** What must be in the drawer: float, cash sales less refunds (change is not in them), cash put in or taken out. */
function expectedCash({ floatMinor, methods, cashMoves }: Drawer): bigint {
  const cash = methods.find((line) => line.method === 'cash')
  const moved = cashMoves.reduce((sum, move) => sum + move.amountMinor, 0n)
  return floatMinor + (cash ? cash.inMinor - cash.outMinor : 0n) + moved
}

const shiftJson = (rest: string) => `
select jsonb_build_object(
  'id', s.id, 'till', s.till, 'openedAt', s.opened_at, 'floatMinor', s.float_minor::text, 'closedAt', s.closed_at,
  'countedMinor', s.counted_minor::text, 'zNumber', s.z_number, 'note', s.note, 'currency', b.currency,
  'openedBy', ${personJson('o')},
  'closedBy', ${personJson('c')},
  'sales', t.sales, 'totalMinor', t.total::text, 'taxMinor', t.tax::text, 'discountMinor', t.discount::text,
  'returns', t.returns, 'returnedMinor', t.returned::text,
  'methods', coalesce((select jsonb_agg(to_jsonb(m)) from (
    select p.method, coalesce(sum(p.amount_minor) filter (where p.amount_minor > 0), 0)::text as "inMinor",
      coalesce(-sum(p.amount_minor) filter (where p.amount_minor < 0), 0)::text as "outMinor", count(*) as payments
    from payments p where p.business_id = s.business_id and p.shift_id = s.id group by p.method order by p.method) m), '[]'),
  'cashMoves', coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'amountMinor', d.amount_minor::text,
      'reason', d.reason, 'by', ${personName('a')}, 'createdAt', d.created_at) order by d.id)
    from drawer_events d join accounts a on a.id = d.account_id
    where d.business_id = s.business_id and d.shift_id = s.id), '[]')
) as json
from shifts s
join businesses b on b.id = s.business_id
join accounts o on o.id = s.opened_by_id
left join accounts c on c.id = s.closed_by_id
cross join lateral (
  select count(*) as sales, coalesce(sum(x.total_minor), 0) as total, coalesce(sum(x.tax_minor), 0) as tax,
    coalesce(sum(x.discount_minor), 0) as discount, count(*) filter (where x.state = 'returned') as returns,
    coalesce(sum(x.total_minor) filter (where x.state = 'returned'), 0) as returned
  from orders x where x.business_id = s.business_id and x.shift_id = s.id
) t
where s.business_id = $1::int and ${rest}`

const Row = z.object({ json: ShiftView })

/** The open shift of whoever asks, if any. */
export async function findOpenShift(ctx: Context): Promise<ShiftView | null> {
  demand(ctx.actor, 'till.sell')
  const me = 'accountId' in ctx.actor ? ctx.actor.accountId : null
  const sql = shiftJson('s.opened_by_id = $2::int and s.closed_at is null order by s.id desc limit 1')
  const [found] = await rows(ctx.db, Row, sql, businessOf(ctx), me)
  return found?.json ?? null
}

/** One shift of the business, open or closed, for verbs that see to it themselves who may know. */
export async function readShift(ctx: Context, id: number): Promise<ShiftView> {
  const [found] = await rows(ctx.db, Row, shiftJson('s.id = $2::int'), businessOf(ctx), id)
  if (!found) throw notFound('shift', id)
  return found.json
}

/** Shifts, newest first; `next` is the cursor to hand back as `after`. */
export async function findShifts(
  ctx: Context,
  { after = null, limit = 30 }: { after?: number | null; limit?: number },
) {
  demand(ctx.actor, 'reports.read')
  const sql = shiftJson('($2::int is null or s.id < $2::int) order by s.id desc limit $3::int')
  const found = await rows(ctx.db, Row, sql, businessOf(ctx), after, limit + 1)
  const shifts = found.slice(0, limit).map((row) => row.json)
  return { shifts, next: found.length > limit ? (shifts.at(-1)?.id ?? null) : null }
}
