'use client'

import { useState } from 'react'
import { MoneyField } from '@/components/money/money-field'
import { Button } from '@/components/ui/button'
import { FormMessage } from '@/components/ui/form-message'
import { TextField } from '@/components/ui/text-field'
import { useRun } from '@/components/ui/use-run'
import { moneyProblem, readMoney } from '@/lib/domain/shared/typed-money'
import { useActions } from '../shared/actions'
import { useShop } from '../shared/shop'
import { newId } from '../shared/uuid'
import { useSignals } from '../shell/signals'
import { useTillShift } from './shift'

const REASONS = {
  in: ['Change from the bank', 'Float added', 'Found in the drawer'],
  out: ['To the bank', 'Petty cash', 'Paid a supplier', 'Tips paid out'],
} as const

type CashMoveFormProps = { direction: 'in' | 'out'; onDone: () => void }

/** Cash into or out of the drawer that is no sale. */
export function CashMoveForm({ direction, onDone }: CashMoveFormProps) {
  const { shop } = useShop()
  const [amount, setAmount] = useState('')
  const [reason, setReason] = useState('')
  const { problem, pending, submit } = useCashMove(direction, onDone)
  return (
    <form
      noValidate
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault()
        submit(amount, reason)
      }}
    >
      <MoneyField label="Amount" inputSize="lg" currency={shop.currency} text={amount} onText={setAmount} />
      <TextField
        label="What for"
        maxLength={200}
        autoComplete="off"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="flex flex-wrap gap-2">
        {REASONS[direction].map((words) => (
          <Button key={words} aria-pressed={reason === words} onClick={() => setReason(words)}>
            {words}
          </Button>
        ))}
      </div>
      <FormMessage>{problem}</FormMessage>
      <div className="flex justify-end gap-2">
        <Button onClick={onDone}>Back</Button>
        <Button type="submit" variant="primary" loading={pending}>
          {direction === 'in' ? 'Put in' : 'Take out'}
        </Button>
      </div>
    </form>
  )
}

/** Pressed twice or sent again, the cash moves once: the id is made when the form opens. */
function useCashMove(direction: 'in' | 'out', onDone: () => void) {
  const { current, setShift } = useTillShift()
  const { shop, money } = useShop()
  const { say } = useSignals()
  const actions = useActions()
  const [clientId] = useState(newId)
  const { pending, failure, run, refuse } = useRun({ inPlace: true })

  function submit(amount: string, reason: string) {
    const shift = current()
    if (!shift) return
    const typed = readMoney(amount, shop.currency)
    if (typed.kind === 'ambiguous') return refuse({ message: moneyProblem(typed, shop.currency) })
    const minor = typed.kind === 'amount' ? typed.minor : 0n
    if (minor === 0n) return refuse({ message: 'Enter an amount above zero.' })
    const amountMinor = direction === 'in' ? minor : -minor
    run(() => actions.moveCash({ shiftId: shift.id, amountMinor, reason, clientId }), {
      done: (fresh) => {
        setShift(fresh)
        say(`${money(minor)} ${direction === 'in' ? 'put in' : 'taken out'}.`)
        onDone()
      },
      lost: 'No answer came back. Press again: it is booked once only.',
    })
  }

  return { problem: failure?.fields?.reason?.[0] ?? failure?.message, pending, submit }
}
