'use client'

import { useState } from 'react'
import type { GivenPin } from '@/lib/domain/people'
import type { TillMethod } from '@/lib/domain/shared/payment-methods'
import { moneyProblem, readMoney } from '@/lib/domain/shared/typed-money'
import type { Approve } from '../person/use-asking'
import { goodsOf, loweredBy, priceOf } from '../sale/price'
import { addTender, sellWhatIsLeft } from '../sale/sale'
import type { TillPerson, TillShop } from '../shared/shop'
import { covered, isOnlyCash, type Offer, offerOf, paymentsOf } from './tenders'
import { type SendingTools, useSending } from './use-sending'

type Tools = SendingTools & {
  shop: TillShop
  person: TillPerson
  shiftId: number
  /** Opens the question to a manager. */
  askForApproval: () => void
}

export type Checkout = ReturnType<typeof useCheckout>

/** Taking the money: what is due, what is offered, and one sale sent as often as it takes to hear the answer. */
export function useCheckout(tools: Tools) {
  const { sale, change, shop } = tools
  const [typed, setTyped] = useState('')
  const send = useSending(tools, () => setTyped(''))
  const { method, tenders, basket, problem } = sale
  const { totalMinor, roundingMinor } = priceOf(basket, shop, isOnlyCash(tenders, method))
  const dueMinor = totalMinor - covered(tenders)
  const offer = typedOffer(typed, method, dueMinor, shop.currency)
  // What this till knows of the cashier's rights may be of this morning.
  const mayNot = !tools.person.maySetPrices || problem?.kind === 'forbidden'
  const takesApproval = mayNot && loweredBy(basket) > 0n

  function pay(given?: GivenPin) {
    const payments = paymentsOf(offer.ok ? [...tenders, offer.tender] : tenders)
    return send({ clientId: basket.clientId, shiftId: tools.shiftId, ...goodsOf(basket), payments }, given)
  }

  /** What Enter does: mend what is short, take one of several payments, ask a manager, sell, or ask again. */
  function confirm() {
    if (sale.stage === 'unanswered' && sale.attempt) return void send(sale.attempt)
    if (problem?.kind === 'short') return change((now) => sellWhatIsLeft(now, problem.shortages))
    if (sale.stage !== 'paying' || !offer.ok) return
    if (offer.leftMinor > 0n) {
      setTyped('')
      change((now) => addTender(now, offer.tender))
    } else if (takesApproval) tools.askForApproval()
    else void pay()
  }

  const approve: Approve = async (given) => (await pay(given)) ?? { ok: true }

  function choose(next: TillMethod) {
    setTyped('')
    change((now) => ({ ...now, method: next }))
  }

  return { typed, setTyped, roundingMinor, dueMinor, offer, takesApproval, confirm, approve, choose }
}

function typedOffer(typed: string, method: TillMethod, dueMinor: bigint, currency: string): Offer {
  if (typed === '') return offerOf(method, null, dueMinor)
  const entered = readMoney(typed, currency)
  if (entered.kind !== 'amount') return { ok: false, message: moneyProblem(entered, currency) }
  return offerOf(method, entered.minor, dueMinor)
}
