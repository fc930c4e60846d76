import { isUniqueViolation } from '@/lib/db/sql'
import { drawIds } from '../ledger'
import { type Actor, accountOf, type Context } from '../shared/context'
import { DomainError } from '../shared/errors'
import { demand } from '../shared/permissions'
import { nameOf, type Person } from '../shared/person'
import { newSale, type SaleRequest } from './complete-sale'
import { newOrder, type OrderRequest } from './place-order'
import { quote } from './quote'
import { idsFor, recordMany } from './record'

/** An order or a till sale as it happened: when, and by whom. */
export type PastOrder = { at: Date; by: Actor; clientId: string } & ({ order: OrderRequest } | { sale: SaleRequest })

/**
 * Takes over what was sold before or elsewhere, oldest first, in three round trips however many they are: at the prices and
 * from the stock of now, counted on the days when it happened. All or none; at most a few hundred at once. Answers their
 * ids. Refuses with `conflict` when one of them is in already.
 */
export async function recordPastOrders(ctx: Context, past: readonly PastOrder[]): Promise<number[]> {
  demand(ctx.actor, 'settings.manage')
  if (past.length === 0) return []
  const asked = past.map((one) => ('sale' in one ? one.sale : one.order))
  const lines = asked.flatMap((one) => one.lines)
  const { business, offers } = await quote(ctx, { lines })
  const people = await peopleOf(ctx, past)
  const orders = past.map((one) => {
    const then = { ...ctx, actor: one.by, now: one.at }
    const customerId = ('sale' in one ? one.sale : one.order).customerId
    const customer = customerId === undefined ? null : { id: customerId, name: '' }
    const actor = people.get(accountOf(then) ?? 0) ?? null
    const quoted = { business, offers, openShiftId: null, customer, actor }
    const sent = { clientId: pastClientId(one.clientId), hash: null }
    return 'sale' in one ? newSale(then, one.sale, quoted, sent) : newOrder(then, one.order, quoted, sent)
  })
  const payments = asked.reduce((sum, one) => sum + (one.payments?.length ?? 0), 0)
  const ids = await drawIds(ctx.db, {
    ...idsFor(lines, payments),
    orders: past.length,
    order_events: past.length,
  })
  try {
    return await recordMany(ctx, orders, ids)
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    throw new DomainError('conflict', 'Some of these orders are in already.')
  }
}

/** The client id of a past order as it is stored. */
export const pastClientId = (id: string): string => `imported:${id}`

/** Who bought or sold, by account. */
async function peopleOf(ctx: Context, past: readonly PastOrder[]): Promise<Map<number, Person>> {
  const ids = past.flatMap(({ by }) => ('accountId' in by ? [by.accountId] : []))
  const found = await ctx.db.account.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, username: true, firstName: true, lastName: true },
  })
  return new Map(found.map((account) => [account.id, { ...account, name: nameOf(account) }]))
}
