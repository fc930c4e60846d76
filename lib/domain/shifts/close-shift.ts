import { json } from '@/lib/db/sql'
import { inTransaction } from '@/lib/db/transaction'
import { drawNumber } from '../ledger'
import { businessOf, type Context, staffOf } from '../shared/context'
import { forbidden, invalid } from '../shared/errors'
import { MAX_MINOR } from '../shared/limits'
import { demand } from '../shared/permissions'
import { nameOf } from '../shared/person'
import { demandOpen, getShift } from './get-shift'
import type { ShiftView } from './shift-view'

/**
 * Closes a shift with the cash that was counted, and keeps its Z report as it is now. Whatever still wants to be booked in
 * it waits here and is refused. The Z number comes without gaps, and each report carries the hash of the one before.
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
  return inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    await tx.$queryRaw`select from shifts where business_id = ${businessOf(ctx)} and id = ${close.shiftId} for update`
    const shift = await getShift(inside, close.shiftId)
    if (shift.closedBy?.id === closedById && shift.countedMinor === close.countedMinor) return shift
    demandOpen(shift)
    const { countedMinor, note = '' } = close
    const closedBy = await whoIs(inside, closedById)
    const zNumber = await drawNumber(inside, 'z_report')
    const report: ShiftView = { ...shift, closedBy, closedAt: ctx.now, countedMinor, note, zNumber }
    await keep(inside, report)
    return report
  })
}

async function whoIs({ db }: Context, id: number) {
  const select = { username: true, firstName: true, lastName: true } as const
  return { id, name: nameOf(await db.account.findUniqueOrThrow({ where: { id }, select })) }
}

async function keep({ db, now, ...ctx }: Context, report: ShiftView): Promise<void> {
  const businessId = businessOf({ ...ctx, db, now })
  const kept = json(report)
  await db.$executeRaw`
    update shifts set closed_by_id = ${report.closedBy?.id ?? null}, closed_at = ${now}, counted_minor = ${report.countedMinor},
      expected_minor = ${report.expectedMinor}, z_number = ${report.zNumber}, note = ${report.note}, report = ${kept}::jsonb,
      report_hash = z_report_hash((select before.report_hash from shifts before
        where before.business_id = ${businessId} and before.z_number = ${(report.zNumber ?? 0) - 1}), ${kept}::jsonb)
    where business_id = ${businessId} and id = ${report.id}`
}
