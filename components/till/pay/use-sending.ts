'use client'

import { useRef } from 'react'
import type { CompletedSale } from '@/lib/domain/orders'
import type { GivenPin } from '@/lib/domain/people'
import type { ActionFailure } from '@/lib/forms/action'
import { acknowledged, heldUp, type Problem, refused, type Sale, sending, unanswered } from '../sale/sale'
import type { ChangeSale } from '../sale/use-sale'
import type { SaleInput, TillActions } from '../shared/actions'

export type SendingTools = {
  sale: Sale
  change: ChangeSale
  keepNow: (sale: Sale) => Promise<void>
  sell: TillActions['sell']
  onSold: (sold: CompletedSale) => void
  onProblem: (problem: Problem) => void
  /** No answer came: the sale may or may not have been recorded. */
  onSilence: () => void
}

/**
 * Sends a sale once it is written down here, and settles what the server says, or that it said nothing. A PIN is sent
 * along and kept nowhere; what is wrong with it is answered, with the sale as it was.
 */
export function useSending(tools: SendingTools, forgetTyped: () => void) {
  const { sale, change, keepNow, sell, onSilence } = tools
  const busy = useRef(false)

  function settle(answer: Awaited<ReturnType<TillActions['sell']>>, given?: GivenPin): ActionFailure | undefined {
    if (answer.ok) {
      forgetTyped()
      change((now) => acknowledged(now, answer.value, Date.now()))
      tools.onSold(answer.value)
    } else if (given && isAboutPin(answer)) {
      change((now) => heldUp(now, sale, null))
      return answer
    } else refuse(problemOf(answer))
  }

  function refuse(problem: Problem) {
    const signedOut = problem.kind === 'signed-out'
    if (!signedOut) forgetTyped()
    change((now) => (signedOut ? heldUp(now, sale, problem) : refused(now, problem)))
    tools.onProblem(problem)
  }

  return async (attempt: SaleInput, given?: GivenPin) => {
    if (busy.current) return
    busy.current = true
    try {
      await keepNow(sending(sale, attempt))
      return settle(await sell({ ...attempt, given }), given)
    } catch {
      forgetTyped()
      change(unanswered)
      onSilence()
    } finally {
      busy.current = false
    }
  }
}

const isAboutPin = ({ code, fields }: ActionFailure): boolean => code === 'rate_limited' || fields?.pin !== undefined

function problemOf({ code, message, details, fields }: ActionFailure): Problem {
  if (code === 'out_of_stock') return { kind: 'short', shortages: details?.shortages ?? [] }
  if (code === 'unauthenticated') return { kind: 'signed-out', message: 'Your session has ended. The basket stays.' }
  if (code === 'conflict') return { kind: 'conflict', message }
  if (code === 'forbidden') return { kind: 'forbidden', message }
  if (code === 'wrong_state') return { kind: 'closed', message }
  const aboutTotal = Object.keys(fields ?? {}).some((field) => field.startsWith('payments'))
  return {
    kind: 'refused',
    message: aboutTotal ? 'A price has changed meanwhile. Look at the new total before you take the money.' : message,
  }
}
