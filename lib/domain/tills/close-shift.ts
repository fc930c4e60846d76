import { inTransaction } from '@/lib/db/transaction'
import { businessOf, type Context, staffOf } from '../shared/context'
import { forbidden, invalid } from '../shared/errors'
import { MAX_MINOR } from '../shared/limits'
import { demand } from '../shared/permissions'
import { demandOpen, getShift } from './get-shift'
import { readShift, type ShiftView } from './shift'

/**
 * Closes a shift with the cash that was counted. The Z number comes without gaps, from a row locked here.
 * Sent again with the same count by the same person, it answers the shift as it was closed.
 */
export async function closeShift(
  ctx: Context,
  close: { shiftId: number; countedMinor: bigint; note?: string },
): Promise<ShiftView> {
  demand(ctx.actor, 'till.sell')
  const closedById = staffOf(ctx)
  if (closedById === null) throw forbidden()
  if (close.countedMinor < 0n || close.countedMinor > MAX_MINOR)
    throw invalid('counted', 'Enter the cash counted, zero or more.')
  const businessId = businessOf(ctx)
  return inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    await tx.$queryRaw`select id from shifts where business_id = ${businessId} and id = ${close.shiftId} for update`
    const shift = await getShift(inside, close.shiftId)
    if (shift.closedBy?.id === closedById && shift.countedMinor === close.countedMinor) return shift
    demandOpen(shift)
    const counter = await tx.counter.upsert({
      where: { businessId_name: { businessId, name: 'z_report' } },
      create: { businessId, name: 'z_report', value: 1 },
      update: { value: { increment: 1 } },
    })
    await tx.shift.update({
      where: { businessId_id: { businessId, id: shift.id } },
      data: {
        closedById,
        closedAt: ctx.now,
        countedMinor: close.countedMinor,
        expectedMinor: shift.expectedMinor,
        zNumber: counter.value,
        note: close.note ?? '',
      },
    })
    return readShift(inside, shift.id)
  })
}
