import { businessOf, type Context } from '../shared/context'
import { demand } from '../shared/permissions'
import { nameOf } from '../shared/person'
import { isSameName } from '../shared/text'

/** A till of the shop as whoever opens the next shift there needs to see it. */
export type TillView = {
  name: string
  /** Whose shift is open there now. */
  openedBy: string | null
  /** What was counted at the last close: what should lie in the drawer now. */
  lastCountedMinor: bigint | null
  lastClosedAt: Date | null
}

const MOST_TILLS = 20

/** The tills that shifts were opened at, the one used last first. */
export async function findTills(ctx: Context): Promise<TillView[]> {
  demand(ctx.actor, 'till.sell')
  const businessId = businessOf(ctx)
  const lastOf = (closedAt?: { not: null }) =>
    ctx.db.shift.groupBy({
      by: ['till'],
      where: { businessId, closedAt },
      _max: { id: true },
      orderBy: { _max: { id: 'desc' } },
      take: MOST_TILLS,
    })
  const [used, closed] = await Promise.all([lastOf(), lastOf({ not: null })])
  const ids = [...used, ...closed].flatMap(({ _max }) => _max.id ?? [])
  const shifts = await ctx.db.shift.findMany({
    where: { businessId, id: { in: ids } },
    include: { openedBy: { select: { username: true, firstName: true, lastName: true } } },
    orderBy: { id: 'desc' },
  })
  const tills = used.filter(({ till }, place) => used.findIndex((other) => isSameName(other.till, till)) === place)
  return tills.map(({ till }) => {
    const open = shifts.find((shift) => isSameName(shift.till, till) && shift.closedAt === null)
    const last = shifts.find((shift) => isSameName(shift.till, till) && shift.closedAt !== null)
    return {
      name: till,
      openedBy: open ? nameOf(open.openedBy) : null,
      lastCountedMinor: last?.countedMinor ?? null,
      lastClosedAt: last?.closedAt ?? null,
    }
  })
}
