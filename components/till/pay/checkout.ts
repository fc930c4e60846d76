import { createStore } from 'zustand/vanilla'
import type { GivenPin } from '@/lib/domain/people'
import type { TillMethod } from '@/lib/domain/shared/payment-methods'
import { goodsOf } from '../sale/price'
import { addTender, sellWhatIsLeft } from '../sale/sale'
import type { SaleStore } from '../sale/store'
import type { TillActions } from '../shared/actions'
import type { LatestProps } from '../shared/props'
import type { Overlays } from '../shell/overlay'
import type { TillShift } from '../shift/shift'
import { paymentOf } from './payment'
import { createSender, type Outcomes } from './sender'
import { paymentsOf } from './tenders'

type Tools = { sale: SaleStore; shift: TillShift; overlays: Overlays; latest: LatestProps; outcomes: Outcomes }

export type Checkout = ReturnType<typeof createCheckout>

/** Taking the money, and one sale sent as often as it takes to hear the answer. */
export function createCheckout({ sale, shift, overlays, latest, outcomes }: Tools) {
  const store = createStore<{ typed: string }>(() => ({ typed: '' }))
  const typed = () => store.getState().typed
  const setTyped = (text: string) => store.setState({ typed: text })
  const sell: TillActions['sell'] = (input) => latest().actions.sell(input)
  const send = createSender({ sale, sell, outcomes, forgetTyped: () => setTyped('') })
  const payment = () => paymentOf(sale.current(), typed(), latest())

  function pay(given?: GivenPin) {
    const { basket, tenders } = sale.current()
    const { entered } = payment()
    const payments = paymentsOf(entered.ok ? [...tenders, entered.tender] : tenders)
    const shiftId = shift.current()?.id ?? 0
    return send({ clientId: basket.clientId, shiftId, ...goodsOf(basket), payments }, given)
  }

  /** What Enter does: mend what is short, take one of several payments, ask a manager, sell, or ask again. */
  function confirm() {
    const { stage, attempt, problem } = sale.current()
    if (stage === 'unanswered' && attempt) return void send(attempt)
    if (problem?.kind === 'short') return sale.change((now) => sellWhatIsLeft(now, problem.shortages))
    const { entered, takesApproval } = payment()
    if (stage !== 'paying' || !entered.ok) return
    if (entered.leftMinor > 0n) {
      setTyped('')
      sale.change((now) => addTender(now, entered.tender))
    } else if (takesApproval) overlays.open({ kind: 'approval' })
    else void pay()
  }

  function choose(method: TillMethod) {
    setTyped('')
    sale.change((now) => ({ ...now, method }))
  }

  return { store, typed, setTyped, confirm, choose, approve: async (given: GivenPin) => (await pay(given)) ?? DONE }
}

const DONE = { ok: true, value: undefined } as const
