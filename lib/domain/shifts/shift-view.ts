import { z } from 'zod'
import { PaymentMethod } from '@/lib/db/enums'
import { count, minor } from '@/lib/db/sql'

const Method = z.object({ method: z.enum(PaymentMethod), inMinor: minor, outMinor: minor, payments: count })

/** Sales and returns at one rate of tax, which is in the amounts. */
const TaxRate = z.object({
  taxPpm: z.number(),
  soldMinor: minor,
  taxMinor: minor,
  returnedMinor: minor,
  returnedTaxMinor: minor,
})

const CashMove = z.object({
  id: z.number(),
  amountMinor: minor,
  reason: z.string(),
  by: z.string(),
  createdAt: z.coerce.date(),
})

const Who = z.object({ id: z.number(), name: z.string() })

/**
 * A shift with what came in and went out: an X report while it is open, a Z report once it is closed. Sales are those rung
 * in it, returns those it took back and paid for, whenever they were sold.
 */
export const ShiftView = z.object({
  id: z.number(),
  till: z.string(),
  openedBy: Who,
  openedAt: z.coerce.date(),
  floatMinor: minor,
  closedBy: Who.nullable(),
  closedAt: z.coerce.date().nullable(),
  countedMinor: minor.nullable(),
  zNumber: z.number().nullable(),
  note: z.string(),
  currency: z.string(),
  sales: count,
  totalMinor: minor,
  taxMinor: minor,
  discountMinor: minor,
  returns: count,
  returnedMinor: minor,
  returnedTaxMinor: minor,
  methods: z.array(Method),
  taxRates: z.array(TaxRate),
  cashMoves: z.array(CashMove),
  /** What must be in the drawer: float, cash of orders (change is not in it), cash put in or taken out. */
  expectedMinor: minor,
})
export type ShiftView = z.infer<typeof ShiftView>

type Drawer = Pick<ShiftView, 'floatMinor' | 'methods' | 'cashMoves'>

export function expectedCash({ floatMinor, methods, cashMoves }: Drawer): bigint {
  const cash = methods.find((line) => line.method === 'cash')
  const moved = cashMoves.reduce((sum, move) => sum + move.amountMinor, 0n)
  return floatMinor + (cash ? cash.inMinor - cash.outMinor : 0n) + moved
}
