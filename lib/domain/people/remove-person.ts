import { inTransaction } from '@/lib/db/transaction'
import { recordAudit } from '../businesses'
import type { Context } from '../shared/context'
import { demand } from '../shared/permissions'
import { endSessionsOf } from './end-sessions'
import { getPerson } from './get-person'
import { demandAnotherAdmin, lockAdmins } from './update-person'

/**
 * Takes somebody's account away for good: they are signed out and can sign in nowhere. The record stays, seen by nobody,
 * because sales and stock movements are signed with it; that of somebody who was never let in goes.
 */
export async function removePerson(ctx: Context, id: number): Promise<void> {
  demand(ctx.actor, 'people.manage')
  await inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    await lockAdmins(inside)
    const person = await getPerson(inside, id)
    await demandAnotherAdmin(inside, person)
    if (person.status === 'awaiting_approval') await tx.account.delete({ where: { id } })
    else await tx.account.update({ where: { id }, data: { status: 'removed' } })
    await endSessionsOf(inside, id)
    await recordAudit(inside, { action: 'person.removed', subject: `account:${id}` })
  })
}
