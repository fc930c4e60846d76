import type { PaymentMethod } from '@/lib/db/enums'
import type { NewPayment } from '../ledger'
import { invalid } from '../shared/errors'

/** Money for a sale: `amountMinor` is the part it covers (what is still open when absent), `tenderedMinor` the cash handed over. */
export type Tender = { method: PaymentMethod; amountMinor?: bigint; tenderedMinor?: bigint }

type SettledPayment = Omit<NewPayment, 'shiftId'>

/** Makes the tenders cover the total exactly; cash may be more, the rest is change. */
export function settle(tenders: readonly Tender[], totalMinor: bigint): SettledPayment[] {
  let open = totalMinor
  const payments = tenders.flatMap((tender, index) => {
    const payment = settleOne(tender, open, index)
    open -= payment.amountMinor
    return payment.amountMinor === 0n ? [] : [payment]
  })
  if (open !== 0n) throw invalid('payments', 'The payments do not cover the total.')
  return payments
}

function settleOne({ method, amountMinor, tenderedMinor }: Tender, open: bigint, index: number): SettledPayment {
  const amount = amountMinor ?? open
  if (amount < 0n || amount > open)
    throw invalid(`payments.${index}.amount`, 'A payment may not exceed what is still open.')
  if (method !== 'cash') return { method, amountMinor: amount, tenderedMinor: 0n, changeMinor: 0n }
  const tendered = tenderedMinor ?? amount
  if (tendered < amount)
    throw invalid(`payments.${index}.tendered`, 'The cash handed over is less than its part of the total.')
  return { method, amountMinor: amount, tenderedMinor: tendered, changeMinor: tendered - amount }
}
