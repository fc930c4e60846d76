'use client'

import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { FormMessage } from '@/components/ui/form-message'
import { TextField } from '@/components/ui/text-field'
import { useAnswer } from '@/components/ui/use-answer'
import { useRun } from '@/components/ui/use-run'
import { isSameName } from '@/lib/domain/shared/text'
import { moneyProblem, moneyText, readMoney } from '@/lib/domain/shared/typed-money'
import type { ShiftView, TillView } from '@/lib/domain/shifts'
import { useChangeSale, useSale } from '../sale/context'
import { resumed } from '../sale/sale'
import { useActions } from '../shared/actions'
import { askToKeep } from '../shared/durable-store'
import type { TillProps } from '../shared/props'
import { useShop } from '../shared/shop'
import { toast } from '../shared/toast'
import { prefer, usePreferences } from '../shell/preferences'
import { useSignals } from '../shell/signals'
import { CashEntry } from './cash-entry'
import { isAnother, openedWords } from './opened-words'
import { useTillShift } from './shift'

/** Before anything is sold: which till, and how much cash lies in its drawer. */
export function OpenShift({ tills }: Pick<TillProps, 'tills'>) {
  const { shop, time } = useShop()
  const form = useOpening(tills)
  const { known, till, float, problem, pending } = form
  const last = known.find(({ name }) => isSameName(name, till))
  return (
    <div className="grid h-full overflow-y-auto p-4">
      <Card className="m-auto w-full max-w-md p-5">
        <h2 className="text-xl font-semibold">Open a shift</h2>
        <p className="mt-1 mb-4 text-muted">Count the cash in the drawer, then start selling.</p>
        <form
          noValidate
          className="space-y-4"
          onSubmit={(event) => {
            event.preventDefault()
            form.submit()
          }}
        >
          <Interrupted />
          <TextField
            label="Till"
            hint={last?.openedBy ? `${last.openedBy} has a shift open here.` : 'This browser remembers it.'}
            list="tills"
            maxLength={40}
            autoComplete="off"
            value={till}
            onChange={(event) => form.setTill(event.target.value)}
          />
          <datalist id="tills">
            {known.map(({ name }) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <CashEntry
            label="Cash in the drawer"
            hint={
              last?.lastClosedAt && last.lastCountedMinor !== null
                ? `Counted ${moneyText(last.lastCountedMinor, shop.currency)} at the last close, ${time(last.lastClosedAt, 'full')}.`
                : undefined
            }
            text={float}
            onText={form.setFloat}
          />
          <FormMessage>{problem}</FormMessage>
          <Button type="submit" variant="primary" size="xl" full loading={pending}>
            Open the shift
          </Button>
        </form>
      </Card>
    </div>
  )
}

/** Why a sale waits for this shift, if one does. */
function Interrupted() {
  const problem = useSale((sale) => sale.problem)
  return problem?.kind === 'closed' ? <Alert tone="warning" live="assertive" title={problem.message} /> : null
}

function useOpening(tills: TillView[]) {
  const actions = useActions()
  const { shop, time } = useShop()
  const { setShift } = useTillShift()
  const changeSale = useChangeSale()
  const { say } = useSignals()
  const usual = usePreferences().till
  const { value: known = tills } = useAnswer('tills', actions.findTills)
  const [till, setTill] = useState(() => usual || usualTill(tills))
  const [typed, setFloat] = useState<string | null>(null)
  const { pending, failure, run, refuse } = useRun({ inPlace: true })
  const counted = known.find(({ name }) => isSameName(name, till))?.lastCountedMinor ?? 0n
  const float = typed ?? moneyText(counted, shop.currency)

  function submit() {
    const typed = readMoney(float, shop.currency)
    if (typed.kind !== 'amount') return refuse({ message: moneyProblem(typed, shop.currency) })
    const asked = { till, floatMinor: typed.minor }
    run(() => actions.openShift(asked), {
      done: (shift) => begin(shift, asked),
      lost: 'No answer came back. Try again; a shift is never opened twice.',
    })
  }

  function begin(shift: ShiftView, asked: { till: string; floatMinor: bigint }) {
    prefer({ till: shift.till })
    setShift(shift)
    changeSale(resumed)
    askToKeep()
    const words = openedWords(shift, asked, time)
    if (isAnother(shift, asked)) toast.warning(words)
    else say(words)
  }

  const problem = failure?.fields?.till?.[0] ?? failure?.message

  return { known, till, setTill, float, setFloat, problem, pending, submit }
}

/** The one used last that is free now; else a new one. */
const usualTill = (tills: readonly TillView[]): string =>
  tills.find(({ openedBy }) => openedBy === null)?.name ?? firstFree(tills)

/** `Till 1`, or the next that nobody uses. */
function firstFree(tills: readonly TillView[]): string {
  const used = new Set(tills.map(({ name }) => name))
  let count = 1
  while (used.has(`Till ${count}`)) count += 1
  return `Till ${count}`
}
