import { accountOf, businessOf, type Context } from '../shared/context'
import { demand } from '../shared/permissions'
import { nameOf } from '../shared/person'
import { readShifts } from './read-shift'
import type { ShiftView } from './shift-view'

/** The open shift of whoever asks, if any. */
export async function findOpenShift(ctx: Context): Promise<ShiftView | null> {
  demand(ctx.actor, 'till.sell')
  const [found] = await readShifts(ctx, { openedById: accountOf(ctx) ?? 0, closedAt: null }, 1)
  return found ?? null
}

/** A drawer that cash can go into or come out of: the till of an open shift. */
export type OpenDrawer = { shiftId: number; till: string; openedBy: string; own: boolean }

/** The open drawers of the shop, the caller's own first, for whoever takes or gives back cash in the office. */
export async function findOpenDrawers(ctx: Context): Promise<OpenDrawer[]> {
  demand(ctx.actor, 'orders.fulfil')
  const found = await ctx.db.shift.findMany({
    where: { businessId: businessOf(ctx), closedAt: null },
    include: { openedBy: { select: { username: true, firstName: true, lastName: true } } },
    orderBy: { till: 'asc' },
  })
  const drawers = found.map(({ id, till, openedBy, openedById }) => ({
    shiftId: id,
    till,
    openedBy: nameOf(openedBy),
    own: openedById === accountOf(ctx),
  }))
  return drawers.sort((a, b) => Number(b.own) - Number(a.own))
}

/** Shifts, newest first; `next` is the cursor to hand back as `after`. */
export async function findShifts(
  ctx: Context,
  { after = null, limit = 30 }: { after?: number | null; limit?: number },
): Promise<{ shifts: ShiftView[]; next: number | null }> {
  demand(ctx.actor, 'reports.read')
  const found = await readShifts(ctx, after === null ? {} : { id: { lt: after } }, limit + 1)
  const shifts = found.slice(0, limit)
  return { shifts, next: found.length > limit ? (shifts.at(-1)?.id ?? null) : null }
}
