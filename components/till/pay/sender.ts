import type { CompletedSale } from '@/lib/domain/orders'
import type { GivenPin } from '@/lib/domain/people'
import type { ActionFailure } from '@/lib/forms/action'
import { acknowledged, beforeSending, type Problem, refused, type Sale, sending, unanswered } from '../sale/sale'
import type { SaleStore } from '../sale/store'
import type { SaleInput, TillActions } from '../shared/actions'

/** What else happens once it is known what became of a sale. */
export type Outcomes = {
  onSold: (sold: CompletedSale) => void
  onProblem: (problem: Problem) => void
  /** No answer came: the sale may or may not have been recorded. */
  onSilence: () => void
}

type Tools = { sale: SaleStore; sell: TillActions['sell']; outcomes: Outcomes; forgetTyped: () => void }
type Answer = Awaited<ReturnType<TillActions['sell']>>

/**
 * Sends a sale once it is written down here, and settles what the server says, or that it said nothing. A PIN is sent
 * along and kept nowhere; what is wrong with it is answered, with the sale as it was.
 */
export function createSender({ sale, sell, outcomes, forgetTyped }: Tools) {
  let busy = false

  function settle(answer: Answer, before: Sale, given?: GivenPin): ActionFailure | undefined {
    if (answer.ok) {
      forgetTyped()
      sale.change((now) => acknowledged(now, answer.value, Date.now()))
      outcomes.onSold(answer.value)
    } else if (given && isAboutPin(answer)) {
      sale.change((now) => beforeSending(now, before, null))
      return answer
    } else refuse(problemOf(answer), before)
  }

  function refuse(problem: Problem, before: Sale) {
    const signedOut = problem.kind === 'signed-out'
    if (!signedOut && problem.kind !== 'closed') forgetTyped()
    sale.change((now) => (signedOut ? beforeSending(now, before, problem) : refused(now, problem)))
    outcomes.onProblem(problem)
  }

  return async (attempt: SaleInput, given?: GivenPin) => {
    if (busy) return
    busy = true
    const before = sale.current()
    try {
      await sale.keepNow(sending(before, attempt))
      return settle(await sell({ ...attempt, given }), before, given)
    } catch {
      forgetTyped()
      sale.change(unanswered)
      outcomes.onSilence()
    } finally {
      busy = false
    }
  }
}

const isAboutPin = ({ code, fields }: ActionFailure): boolean => code === 'rate_limited' || fields?.pin !== undefined

const SHIFT_CLOSED =
  'Your shift was closed meanwhile, so nothing was sold: the basket and the money given for it wait here for a new shift.'

function problemOf({ code, message, details, fields }: ActionFailure): Problem {
  if (code === 'out_of_stock') return { kind: 'short', shortages: details?.shortages ?? [] }
  if (code === 'unauthenticated') return { kind: 'signed-out', message: 'Your session has ended. The basket stays.' }
  if (code === 'conflict') return { kind: 'conflict', message }
  if (code === 'forbidden') return { kind: 'forbidden', message }
  if (code === 'wrong_state' && fields?.shift) return { kind: 'closed', message: SHIFT_CLOSED }
  const aboutTotal = Object.keys(fields ?? {}).some((field) => field.startsWith('payments'))
  return {
    kind: 'refused',
    message: aboutTotal ? 'A price has changed meanwhile. Look at the new total before you take the money.' : message,
  }
}
