'use client'

import { useState } from 'react'
import { useRun } from '@/components/ui/use-run'
import { moneyProblem, readMoney } from '@/lib/domain/shared/typed-money'
import type { ShiftView } from '@/lib/domain/shifts'
import { useActions } from '../shared/actions'
import { useShop } from '../shared/shop'
import { useShift } from './shift'

const LOST = 'No answer came back. Try again; a shift is never closed twice.'

/** From the blind count to the Z number. */
export function useClosing() {
  const actions = useActions()
  const shift = useShift()
  const { shop } = useShop()
  const [counted, setCounted] = useState('')
  const [note, setNote] = useState('')
  const [expected, setExpected] = useState<ShiftView | null>(null)
  const [closed, setClosed] = useState<ShiftView | null>(null)
  const { pending, failure, run, refuse, forget } = useRun({ inPlace: true })
  const typed = readMoney(counted, shop.currency)
  const countedMinor = typed.kind === 'amount' ? typed.minor : null

  function compare() {
    if (counted.trim() === '') refuse({ message: 'Count the cash first. An empty drawer is 0.' })
    else if (typed.kind !== 'amount') refuse({ message: moneyProblem(typed, shop.currency) })
    else if (shift) run(() => actions.readShift({ shiftId: shift.id }), { done: setExpected, lost: LOST })
  }

  function close() {
    if (!shift || countedMinor === null) return
    run(() => actions.closeShift({ shiftId: shift.id, countedMinor, note }), { done: setClosed, lost: LOST })
  }

  function recount() {
    setExpected(null)
    forget()
  }

  const problem = failure?.message
  const state = { counted, setCounted, note, setNote, expected, closed, problem, pending }
  return { ...state, countedMinor: countedMinor ?? 0n, compare, close, recount }
}
