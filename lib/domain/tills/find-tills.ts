import { z } from 'zod'
import { minor, rows } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import { demand } from '../shared/permissions'
import { personName } from '../shared/person'

const Till = z.object({
  name: z.string(),
  /** Whose shift is open there now. */
  openedBy: z.string().nullable(),
  /** What was counted at the last close: what should lie in the drawer now. */
  lastCountedMinor: minor.nullable(),
  lastClosedAt: z.date().nullable(),
})

/** A till of the shop as whoever opens the next shift there needs to see it. */
export type TillView = z.infer<typeof Till>

/** The tills that shifts were opened at, the one used last first. */
export async function findTills(ctx: Context): Promise<TillView[]> {
  demand(ctx.actor, 'till.sell')
  return rows(ctx.db, Till, SQL, businessOf(ctx))
}

const SQL = `
select s.till as name, max(${personName('a')})
    filter (where s.closed_at is null) as "openedBy",
  (array_agg(s.counted_minor order by s.closed_at desc) filter (where s.closed_at is not null))[1] as "lastCountedMinor",
  max(s.closed_at) as "lastClosedAt"
from shifts s join accounts a on a.id = s.opened_by_id
where s.business_id = $1::int
group by s.till order by max(s.opened_at) desc limit 20`
