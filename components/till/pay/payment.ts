import type { TillMethod } from '@/lib/domain/shared/payment-methods'
import { DISCOUNT_TOO_LARGE } from '@/lib/domain/shared/pricing'
import { moneyProblem, readMoney } from '@/lib/domain/shared/typed-money'
import type { TillPerson } from '../person/person'
import { loweredBy, priceOf, takesTooMuch } from '../sale/price'
import type { Sale } from '../sale/sale'
import type { TillShop } from '../shared/shop'
import { covered, type EnteredTender, isOnlyCash, tenderOf } from './tenders'

/** What is due, what the typed amount pays of it, and whether a manager has to agree. */
export type Payment = {
  dueMinor: bigint
  roundingMinor: bigint
  entered: EnteredTender
  takesApproval: boolean
}

type Terms = { shop: TillShop; person: TillPerson }

/** Where paying stands once `typed` is handed over by the chosen method. */
export function paymentOf({ basket, method, tenders, problem }: Sale, typed: string, { shop, person }: Terms): Payment {
  const { totalMinor, roundingMinor } = priceOf(basket, shop, isOnlyCash(tenders, method))
  const dueMinor = totalMinor - covered(tenders)
  // What this till knows of the cashier's rights may be of this morning.
  const mayNot = !person.maySetPrices || problem?.kind === 'forbidden'
  return {
    dueMinor,
    roundingMinor,
    entered: takesTooMuch(basket)
      ? { ok: false, message: DISCOUNT_TOO_LARGE }
      : typedTender(typed, method, dueMinor, shop.currency),
    takesApproval: mayNot && loweredBy(basket) > 0n,
  }
}

function typedTender(typed: string, method: TillMethod, dueMinor: bigint, currency: string): EnteredTender {
  if (typed === '') return tenderOf(method, null, dueMinor)
  const entered = readMoney(typed, currency)
  if (entered.kind !== 'amount') return { ok: false, message: moneyProblem(entered, currency) }
  return tenderOf(method, entered.minor, dueMinor)
}
