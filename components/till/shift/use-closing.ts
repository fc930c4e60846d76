'use client'

import { useState, useTransition } from 'react'
import type { ShiftView } from '@/lib/domain/tills'
import type { ActionResult } from '@/lib/forms/action'
import { readAmount } from '../shared/amounts'
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
  const countedMinor = readAmount(counted, shop.currency)

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
    if (countedMinor === null || counted === '') setProblem('Count the cash first. An empty drawer is 0.')
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
