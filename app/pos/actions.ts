'use server'

import { z } from 'zod'
import type { TillActions } from '@/components/till/shared/actions'
import { approvalOf } from '@/lib/auth/approval'
import { Login } from '@/lib/auth/credentials'
import { signInAgain as signInOverTheTill } from '@/lib/auth/sign-in'
import { createCustomer, findCustomers as findCustomersOf } from '@/lib/domain/customers'
import { completeSale, findOrders, getOrder, getOrderByNumber, moveOrder } from '@/lib/domain/orders'
import { findApprovers as findApproversOf } from '@/lib/domain/people'
import { TILL_METHODS } from '@/lib/domain/shared/payment-methods'
import { nameOf } from '@/lib/domain/shared/person'
import {
  closeShift as close,
  findTills as findTillsOf,
  getShift,
  moveCash as move,
  openShift as open,
  takeBackSale,
} from '@/lib/domain/shifts'
import { action, withForm } from '@/lib/forms/action'

const Id = z.number().int().positive()
const Text = (most: number) => z.string().trim().max(most)

/** Whom the cashier asked, and what that person typed. */
const GivenPin = z.strictObject({ approverId: z.int32().positive(), pin: z.string().max(20) })
const Right = z.enum(['till.refund', 'till.price'])

const Sale = z.strictObject({
  clientId: z.uuid(),
  shiftId: Id,
  lines: z.array(
    z.strictObject({
      variantId: Id,
      quantity: z.number().int(),
      unitMinor: z.bigint().nonnegative().optional(),
      discountMinor: z.bigint().nonnegative().optional(),
    }),
  ),
  discountMinor: z.bigint().nonnegative().optional(),
  payments: z.array(
    z.strictObject({
      method: z.enum(TILL_METHODS),
      amountMinor: z.bigint().nonnegative(),
      tenderedMinor: z.bigint().nonnegative().optional(),
    }),
  ),
  customerId: Id.optional(),
  notes: Text(500).optional(),
  given: GivenPin.optional(),
})
const runSale = action(Sale, async (ctx, { given, ...sale }) =>
  completeSale(ctx, { ...sale, approval: await approvalOf(ctx, 'till.price', given) }),
)
export async function sell(input: Parameters<TillActions['sell']>[0]) {
  return runSale(input)
}

const runFindApprovers = action(Right, findApproversOf)
export async function findApprovers(right: Parameters<TillActions['findApprovers']>[0]) {
  return runFindApprovers(right)
}

const runTakeBack = action(z.strictObject({ orderId: Id }), takeBackSale)
export async function takeBack(input: Parameters<TillActions['takeBack']>[0]) {
  return runTakeBack(input)
}

const Return = z.strictObject({
  orderId: Id,
  reason: Text(500).min(1, 'Say why it comes back.'),
  given: GivenPin.optional(),
})
const runReturn = action(Return, async (ctx, { orderId, reason, given }) => {
  const approval = await approvalOf(ctx, 'till.refund', given)
  return moveOrder(ctx, { orderId, to: 'returned', note: reason, approval })
})
export async function returnSale(input: Parameters<TillActions['returnSale']>[0]) {
  return runReturn(input)
}

const Again = Login.extend({ personId: Id, anybody: z.boolean() })
const runSignIn = withForm(Again, async ({ personId, anybody, ...login }) => {
  const account = await signInOverTheTill(login, { personId, anybody })
  return { id: account.id, name: nameOf(account) }
})
export async function signInAgain(input: Parameters<TillActions['signInAgain']>[0]) {
  return runSignIn(input)
}

const SalesQuery = z.strictObject({ shiftId: Id.optional(), search: Text(100).optional(), after: Id.optional() })
const runFindSales = action(SalesQuery, (ctx, query) => findOrders(ctx, { channel: 'pos', limit: 30, ...query }))
export async function findSales(input: Parameters<TillActions['findSales']>[0]) {
  return runFindSales(input)
}

const WhichSale = z.union([z.strictObject({ id: Id }), z.strictObject({ number: Text(40) })])
const runReadSale = action(WhichSale, (ctx, which) =>
  'id' in which ? getOrder(ctx, which.id) : getOrderByNumber(ctx, which.number.toUpperCase()),
)
export async function readSale(input: Parameters<TillActions['readSale']>[0]) {
  return runReadSale(input)
}

const runFindTills = action(z.undefined(), findTillsOf)
export async function findTills() {
  return runFindTills(undefined)
}

const Opening = z.strictObject({ till: Text(40).min(1, 'Give the till a name.'), floatMinor: z.bigint() })
const runOpen = action(Opening, open)
export async function openShift(input: Parameters<TillActions['openShift']>[0]) {
  return runOpen(input)
}

const runRead = action(z.strictObject({ shiftId: Id }), (ctx, { shiftId }) => getShift(ctx, shiftId))
export async function readShift(input: Parameters<TillActions['readShift']>[0]) {
  return runRead(input)
}

const CashMove = z.strictObject({
  shiftId: Id,
  amountMinor: z.bigint(),
  reason: Text(200).min(1, 'Say what it is for.'),
  clientId: z.uuid(),
})
const runMove = action(CashMove, move)
export async function moveCash(input: Parameters<TillActions['moveCash']>[0]) {
  return runMove(input)
}

const Closing = z.strictObject({ shiftId: Id, countedMinor: z.bigint(), note: Text(500) })
const runClose = action(Closing, close)
export async function closeShift(input: Parameters<TillActions['closeShift']>[0]) {
  return runClose(input)
}

const runFindCustomers = action(
  z.strictObject({ search: Text(100) }),
  async (ctx, { search }) => (await findCustomersOf(ctx, { search, active: true, limit: 8 })).customers,
)
export async function findCustomers(input: Parameters<TillActions['findCustomers']>[0]) {
  return runFindCustomers(input)
}

const NewCustomer = z.strictObject({
  name: Text(200).min(1, 'Give the customer a name.'),
  email: z.union([z.literal(''), z.email('This is no e-mail address.')]),
  phone: Text(50),
})
const runAddCustomer = action(NewCustomer, createCustomer)
export async function addCustomer(input: Parameters<TillActions['addCustomer']>[0]) {
  return runAddCustomer(input)
}
