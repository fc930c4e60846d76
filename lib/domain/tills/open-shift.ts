import { isUniqueViolation } from '@/lib/db/sql'
import { businessOf, type Context, staffOf } from '../shared/context'
import { DomainError, forbidden, invalid } from '../shared/errors'
import { MAX_MINOR } from '../shared/limits'
import { demand } from '../shared/permissions'
import { findOpenShift, type ShiftView } from './shift'

/**
 * Opens a shift at a till with the cash that is in the drawer. A cashier who has one open gets that one,
 * so a second press does nothing. Refuses with `conflict` while somebody else's shift is open at the till.
 */
export async function openShift(
  ctx: Context,
  { till, floatMinor }: { till: string; floatMinor: bigint },
): Promise<ShiftView> {
  demand(ctx.actor, 'till.sell')
  const openedById = staffOf(ctx)
  if (openedById === null) throw forbidden()
  if (floatMinor < 0n || floatMinor > MAX_MINOR) throw invalid('float', 'Enter the cash in the drawer, zero or more.')
  const open = await findOpenShift(ctx)
  if (open) return open
  try {
    await ctx.db.shift.create({
      data: { businessId: businessOf(ctx), till, openedById, floatMinor, openedAt: ctx.now },
    })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    throw new DomainError(
      'conflict',
      `A shift is already open at ${till}. Close it there first, or choose another till.`,
      { field: 'till' },
    )
  }
  const made = await findOpenShift(ctx)
  if (!made) throw new Error('The shift that was just opened is gone')
  return made
}
