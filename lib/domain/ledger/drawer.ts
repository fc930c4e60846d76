import { z } from 'zod'
import type { PaymentMethod } from '@/lib/db/enums'
import { oneRow, tableRow } from '@/lib/db/sql'
import { accountOf, businessOf, type Context } from '../shared/context'
import { DomainError } from '../shared/errors'
import { type Ids, takeId } from './ids'
import type { Row } from './rows'

/** Money of an order: `amountMinor` came in, or went back when negative; cash `tenderedMinor`, `changeMinor` handed back. */
export type NewPayment = {
  method: PaymentMethod
  amountMinor: bigint
  tenderedMinor?: bigint
  changeMinor?: bigint
  reference?: string
  /** The open shift in whose drawer the cash lies; of other money, the shift that took it. */
  shiftId: number | null
}

/** A payment as it is written, at the time and by the account of `ctx`. */
export const paymentRow = (
  ctx: Context,
  ids: Ids,
  orderId: number,
  { tenderedMinor = 0n, changeMinor = 0n, reference = '', ...payment }: NewPayment,
): Row['payments'] => ({
  businessId: businessOf(ctx),
  id: takeId(ids, 'payments'),
  orderId,
  ...payment,
  tenderedMinor,
  changeMinor,
  reference,
  accountId: accountOf(ctx),
  createdAt: ctx.now,
})

type Paid = { method: PaymentMethod; amountMinor: bigint; shiftId: number | null }

/**
 * What gives back the money of an order, each method by itself. Cash that lay in a drawer comes out of the open drawer
 * `shiftId`; cash that never lay in one leaves none. Refuses `wrong_state` `shift` where a drawer is needed and none is named.
 */
export function refundsOf(payments: readonly Paid[], shiftId: number | null): NewPayment[] {
  const kinds = new Map<string, NewPayment>()
  for (const { method, amountMinor, shiftId: from } of payments) {
    const fromDrawer = method === 'cash' && from !== null
    const key = `${method} ${fromDrawer}`
    const paid = kinds.get(key)?.amountMinor ?? 0n
    kinds.set(key, {
      method,
      amountMinor: paid - amountMinor,
      shiftId: method === 'cash' && !fromDrawer ? null : shiftId,
    })
  }
  const refunds = [...kinds].filter(([, { amountMinor }]) => amountMinor !== 0n)
  if (shiftId === null && refunds.some(([key]) => key === 'cash true')) throw noDrawer()
  return refunds.map(([, refund]) => refund)
}

const noDrawer = () =>
  new DomainError(
    'wrong_state',
    'This was paid in cash at a till. Open a shift, or name the open drawer that the cash is given back from.',
    { field: 'shift' },
  )

/** What a verb says when a shift it counted on is closed. */
export const shiftClosed = () =>
  new DomainError('wrong_state', 'This shift is closed. Open one to go on.', { field: 'shift' })

/** Writes cash put into or taken out of a drawer other than by an order. Refuses `wrong_state` when its shift is closed. */
export async function bookCash(ctx: Context, event: Row['drawer_events']): Promise<void> {
  const { open } = await oneRow(ctx.db, z.object({ open: z.boolean() }), MOVE_CASH, businessOf(ctx), tableRow(event))
  if (!open) throw shiftClosed()
}

const MOVE_CASH = 'select ledger_move_cash($1::int, $2::jsonb) as open'
