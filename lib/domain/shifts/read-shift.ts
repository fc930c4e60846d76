import type { Prisma } from '@/lib/generated/prisma/client'
import { businessOf, type Context } from '../shared/context'
import { notFound } from '../shared/errors'
import { nameOf } from '../shared/person'
import { expectedCash, ShiftView } from './shift-view'

const PERSON = { select: { id: true, username: true, firstName: true, lastName: true } } as const
const READ = {
  business: { select: { currency: true } },
  openedBy: PERSON,
  closedBy: PERSON,
  drawer: { include: { account: PERSON }, orderBy: { id: 'asc' } },
} as const satisfies Prisma.ShiftInclude
type ShiftRow = Prisma.ShiftGetPayload<{ include: typeof READ }>

/** One shift of the business, open or closed, for verbs that see to it themselves who may know. */
export async function readShift(ctx: Context, id: number): Promise<ShiftView> {
  const [found] = await readShifts(ctx, { id })
  if (!found) throw notFound('shift', id)
  return found
}

/** Shifts, newest first. A closed one is answered as it was closed. */
export async function readShifts(ctx: Context, where: Prisma.ShiftWhereInput, take?: number): Promise<ShiftView[]> {
  const businessId = businessOf(ctx)
  const orderBy = { id: 'desc' } as const
  const found = await ctx.db.shift.findMany({ where: { ...where, businessId }, include: READ, orderBy, take })
  const live = found.filter((shift) => shift.report === null).map(({ id }) => id)
  const sums = live.length > 0 ? await sumsOf(ctx, live) : null
  return found.map((shift) => (sums ? viewOf(shift, sums) : ShiftView.parse(shift.report)))
}

type Sums = Awaited<ReturnType<typeof sumsOf>>

/** What orders and payments of open shifts come to. */
async function sumsOf(ctx: Context, ids: number[]) {
  const businessId = businessOf(ctx)
  const shiftId = { in: ids }
  const worth = { _sum: { totalMinor: true, taxMinor: true, discountMinor: true }, _count: true } as const
  const money = { _sum: { amountMinor: true }, _count: true } as const
  const taken = { businessId, shiftId, amountMinor: { gt: 0 } }
  const given = { businessId, shiftId, amountMinor: { lt: 0 } }
  // One after the other: inside a transaction there is one connection.
  const sold = await ctx.db.order.groupBy({ by: ['shiftId', 'taxPpm'], where: { businessId, shiftId }, ...worth })
  const returned = await ctx.db.order.groupBy({
    by: ['returnedShiftId', 'taxPpm'],
    where: { businessId, returnedShiftId: shiftId },
    ...worth,
  })
  const paid = await ctx.db.payment.groupBy({ by: ['shiftId', 'method'], where: taken, ...money })
  const refunded = await ctx.db.payment.groupBy({ by: ['shiftId', 'method'], where: given, ...money })
  return { sold, returned, paid, refunded }
}

function viewOf(shift: ShiftRow, sums: Sums): ShiftView {
  if (shift.report !== null) return ShiftView.parse(shift.report)
  const sold = sums.sold.filter((row) => row.shiftId === shift.id)
  const returned = sums.returned.filter((row) => row.returnedShiftId === shift.id)
  const view = {
    id: shift.id,
    till: shift.till,
    openedBy: { id: shift.openedBy.id, name: nameOf(shift.openedBy) },
    openedAt: shift.openedAt,
    floatMinor: shift.floatMinor,
    closedBy: shift.closedBy && { id: shift.closedBy.id, name: nameOf(shift.closedBy) },
    closedAt: shift.closedAt,
    countedMinor: shift.countedMinor,
    zNumber: shift.zNumber,
    note: shift.note,
    currency: shift.business.currency,
    sales: count(sold),
    totalMinor: total(sold, 'totalMinor'),
    taxMinor: total(sold, 'taxMinor'),
    discountMinor: total(sold, 'discountMinor'),
    returns: count(returned),
    returnedMinor: total(returned, 'totalMinor'),
    returnedTaxMinor: total(returned, 'taxMinor'),
    methods: methodsOf(shift.id, sums),
    taxRates: taxRatesOf(sold, returned),
    cashMoves: shift.drawer.map(({ id, amountMinor, reason, account, createdAt }) => ({
      id,
      amountMinor,
      reason,
      by: nameOf(account),
      createdAt,
    })),
  }
  return { ...view, expectedMinor: expectedCash(view) }
}

type Worth = {
  taxPpm: number
  _count: number
  _sum: Record<'totalMinor' | 'taxMinor' | 'discountMinor', bigint | null>
}

const count = (rows: readonly Worth[]) => rows.reduce((sum, row) => sum + row._count, 0)
const total = (rows: readonly Worth[], field: keyof Worth['_sum']) =>
  rows.reduce((sum, row) => sum + (row._sum[field] ?? 0n), 0n)

function taxRatesOf(sold: readonly Worth[], returned: readonly Worth[]): ShiftView['taxRates'] {
  const rates = [...new Set([...sold, ...returned].map(({ taxPpm }) => taxPpm))].sort((a, b) => b - a)
  const at = (rows: readonly Worth[], rate: number) => rows.filter(({ taxPpm }) => taxPpm === rate)
  return rates.map((taxPpm) => ({
    taxPpm,
    soldMinor: total(at(sold, taxPpm), 'totalMinor'),
    taxMinor: total(at(sold, taxPpm), 'taxMinor'),
    returnedMinor: total(at(returned, taxPpm), 'totalMinor'),
    returnedTaxMinor: total(at(returned, taxPpm), 'taxMinor'),
  }))
}

function methodsOf(shiftId: number, { paid, refunded }: Sums): ShiftView['methods'] {
  const mine = [...paid, ...refunded].filter((row) => row.shiftId === shiftId)
  const methods = [...new Set(mine.map(({ method }) => method))].sort()
  const of = (rows: Sums['paid'], method: string) =>
    rows.find((row) => row.shiftId === shiftId && row.method === method)
  return methods.map((method) => {
    const [taken, given] = [of(paid, method), of(refunded, method)]
    return {
      method,
      inMinor: taken?._sum.amountMinor ?? 0n,
      outMinor: -(given?._sum.amountMinor ?? 0n),
      payments: (taken?._count ?? 0) + (given?._count ?? 0),
    }
  })
}
