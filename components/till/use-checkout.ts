'use client'

import { useRef, useState } from 'react'
import type { CompletedSale } from '@/lib/domain/orders'
import type { ActionFailure } from '@/lib/forms/action'
import type { SaleInput, TillActions } from './actions'
import { readAmount } from './amounts'
import { goodsOf, priceOf } from './price'
import { acknowledged, addTender, type Problem, refused, type Sale, sellWhatIsLeft, sending, unanswered } from './sale'
import type { TillShop } from './shop'
import { covered, isOnlyCash, type Method, type Offer, offerOf, paymentsOf, type Tender } from './tenders'
import type { ChangeSale } from './use-sale'

type Tools = {
  sale: Sale
  change: ChangeSale
  keepNow: (sale: Sale) => Promise<void>
  shop: TillShop
  shiftId: number
  sell: TillActions['sell']
  onSold: (sold: CompletedSale) => void
  onProblem: (problem: Problem) => void
  /** No answer came: the sale may or may not have been recorded. */
  onSilence: () => void
}

export type Checkout = ReturnType<typeof useCheckout>

/** Taking the money: what is due, what is offered, and one sale sent as often as it takes to hear the answer. */
export function useCheckout(tools: Tools) {
  const { sale, change, shop } = tools
  const [typed, setTyped] = useState('')
  const send = useSending(tools)
  const { method, tenders, basket, problem } = sale
  const { totalMinor, roundingMinor } = priceOf(basket, shop, isOnlyCash(tenders, method))
  const dueMinor = totalMinor - covered(tenders)
  const offer = typedOffer(typed, method, dueMinor, shop.currency)

  function pay(all: Tender[]) {
    const payments = paymentsOf(all)
    return send({ clientId: basket.clientId, shiftId: tools.shiftId, ...goodsOf(basket), payments })
  }

  /** What Enter does: mend what is short, take one of several payments, sell, or ask again. */
  function confirm() {
    if (sale.stage === 'unanswered' && sale.attempt) return void send(sale.attempt)
    if (problem?.kind === 'short') return change((now) => sellWhatIsLeft(now, problem.shortages))
    if (sale.stage !== 'paying' || !offer.ok) return
    setTyped('')
    if (offer.leftMinor > 0n) change((now) => addTender(now, offer.tender))
    else void pay([...tenders, offer.tender])
  }

  function choose(next: Method) {
    setTyped('')
    change((now) => ({ ...now, method: next }))
  }

  return { typed, setTyped, roundingMinor, dueMinor, offer, confirm, choose }
}

function typedOffer(typed: string, method: Method, dueMinor: bigint, currency: string): Offer {
  const entered = typed === '' ? null : readAmount(typed, currency)
  if (typed !== '' && entered === null) return { ok: false, message: `This is no amount in ${currency}.` }
  return offerOf(method, entered, dueMinor)
}

/** Sends a sale once it is written down here, and settles what the server says, or that it said nothing. */
function useSending({ sale, change, keepNow, sell, onSold, onProblem, onSilence }: Tools) {
  const busy = useRef(false)
  return async (attempt: SaleInput) => {
    if (busy.current) return
    busy.current = true
    try {
      await keepNow(sending(sale, attempt))
      const answer = await sell(attempt)
      if (answer.ok) {
        change((now) => acknowledged(now, answer.value, Date.now()))
        onSold(answer.value)
      } else {
        const problem = problemOf(answer)
        change((now) => refused(now, problem))
        onProblem(problem)
      }
    } catch {
      change(unanswered)
      onSilence()
    } finally {
      busy.current = false
    }
  }
}

function problemOf({ code, message, details, fields }: ActionFailure): Problem {
  if (code === 'out_of_stock') return { kind: 'short', shortages: details?.shortages ?? [] }
  if (code === 'unauthenticated') return { kind: 'signed-out', message: 'Your session has ended. The basket stays.' }
  if (code === 'conflict') return { kind: 'conflict', message }
  if (code === 'wrong_state') return { kind: 'closed', message }
  const aboutTotal = Object.keys(fields ?? {}).some((field) => field.startsWith('payments'))
  return {
    kind: 'refused',
    message: aboutTotal ? 'A price has changed meanwhile. Look at the new total before you take the money.' : message,
  }
}
