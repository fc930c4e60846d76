'use client'

import { useState, useTransition } from 'react'
import { moneyProblem, readMoney } from '@/lib/domain/shared/typed-money'
import type { ShiftView } from '@/lib/domain/tills'
import type { ActionResult } from '@/lib/forms/action'
import { useTill } from '../shell/context'

/** From the blind count to the Z number. */
export function useClosing() {
  const { actions, shift, shop } = useTill()
  const [counted, setCounted] = useState('')
  const [note, setNote] = useState('')
  const [expected, setExpected] = useState<ShiftView | null>(null)
  const [closed, setClosed] = useState<ShiftView | null>(null)
  const [problem, setProblem] = useState<string>()
  const [pending, startTransition] = useTransition()
  const typed = readMoney(counted, shop.currency)
  const countedMinor = typed.kind === 'amount' ? typed.minor : null

  function ask(question: Promise<ActionResult<ShiftView>>, then: (shift: ShiftView) => void) {
    setProblem(undefined)
    startTransition(async () => {
      try {
        const answer = await question
        if (answer.ok) then(answer.value)
        else setProblem(answer.message)
      } catch {
        setProblem('No answer came back. Try again; a shift is never closed twice.')
      }
    })
  }

  function compare() {
    if (counted.trim() === '') setProblem('Count the cash first. An empty drawer is 0.')
    else if (typed.kind !== 'amount') setProblem(moneyProblem(typed, shop.currency))
    else if (shift) ask(actions.readShift({ shiftId: shift.id }), setExpected)
  }

  function close() {
    if (!shift || countedMinor === null) return
    ask(actions.closeShift({ shiftId: shift.id, countedMinor, note }), setClosed)
  }

  function recount() {
    setExpected(null)
    setProblem(undefined)
  }

  const state = { counted, setCounted, note, setNote, expected, closed, problem, pending }
  return { ...state, countedMinor: countedMinor ?? 0n, compare, close, recount }
}
