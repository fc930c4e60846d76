import { isUniqueViolation } from '@/lib/db/sql'
import { businessOf, type Context, staffOf } from '../shared/context'
import { DomainError, forbidden, invalid } from '../shared/errors'
import { MAX_MINOR } from '../shared/limits'
import { demand } from '../shared/permissions'
import { singleSpaced } from '../shared/text'
import { findOpenShift } from './find-shifts'
import { readShift } from './read-shift'
import type { ShiftView } from './shift-view'

/**
 * Opens a shift at a till with the cash that is in the drawer. A cashier who has one open gets that one,
 * so a second press does nothing: its till and cash may differ from what was asked. Refuses with `conflict` while somebody
 * else's shift is open at the till, however its name is spelled.
 */
export async function openShift(
  ctx: Context,
  { till: name, floatMinor }: { till: string; floatMinor: bigint },
): Promise<ShiftView> {
  demand(ctx.actor, 'till.sell')
  const openedById = staffOf(ctx)
  if (openedById === null) throw forbidden()
  if (floatMinor < 0n || floatMinor > MAX_MINOR) throw invalid('float', 'Enter the cash in the drawer, zero or more.')
  const till = singleSpaced(name)
  const open = await findOpenShift(ctx)
  if (open) return open
  try {
    const { id } = await ctx.db.shift.create({
      data: { businessId: businessOf(ctx), till, openedById, floatMinor, openedAt: ctx.now },
      select: { id: true },
    })
    return await readShift(ctx, id)
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    return (await findOpenShift(ctx)) ?? tillTaken(till)
  }
}

/** It was not the cashier's own second press, so somebody else is at this till. */
function tillTaken(till: string): never {
  const message = `A shift is already open at ${till}. Close it there first, or choose another till.`
  throw new DomainError('conflict', message, { field: 'till' })
}
