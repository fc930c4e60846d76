import type { TillMethod } from '@/lib/domain/shared/payment-methods'
import type { SaleInput } from '../shared/actions'

/** Money taken for a sale: `amount` is the part it covers, `tendered` what was handed over. */
export type Tender = { method: TillMethod; amountMinor: bigint; tenderedMinor: bigint }

export const covered = (tenders: readonly Tender[]): bigint =>
  tenders.reduce((sum, tender) => sum + tender.amountMinor, 0n)

/** Cash totals are rounded to coins only when nothing but cash is paid. */
export const isOnlyCash = (tenders: readonly Tender[], next: TillMethod): boolean =>
  next === 'cash' && tenders.every(({ method }) => method === 'cash')

export type EnteredTender =
  | { ok: true; tender: Tender; changeMinor: bigint; leftMinor: bigint }
  | { ok: false; message: string }

/** What happens when `entered` is given by `method` while `due` is open; nothing entered means exactly what is due. */
export function tenderOf(method: TillMethod, entered: bigint | null, dueMinor: bigint): EnteredTender {
  const given = entered ?? dueMinor
  if (given === 0n && dueMinor > 0n) return { ok: false, message: 'Enter an amount above zero.' }
  if (given > dueMinor && method !== 'cash') return { ok: false, message: 'Only cash can be more than what is due.' }
  const amountMinor = given < dueMinor ? given : dueMinor
  return {
    ok: true,
    tender: { method, amountMinor, tenderedMinor: method === 'cash' ? given : 0n },
    changeMinor: given - amountMinor,
    leftMinor: dueMinor - amountMinor,
  }
}

/** Tenders as the server takes them. */
export const paymentsOf = (tenders: readonly Tender[]): SaleInput['payments'] =>
  tenders.map(({ method, amountMinor, tenderedMinor }) => ({
    method,
    amountMinor,
    tenderedMinor: method === 'cash' ? tenderedMinor : undefined,
  }))
