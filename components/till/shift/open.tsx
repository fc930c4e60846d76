'use client'

import { useEffect, useEffectEvent, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { FormMessage } from '@/components/ui/form-message'
import { TextField } from '@/components/ui/text-field'
import { moneyProblem, moneyText, readMoney } from '@/lib/domain/shared/typed-money'
import type { TillView } from '@/lib/domain/tills'
import { askToKeep } from '../shared/durable-store'
import { useTill } from '../shell/context'
import { CashEntry } from './cash-entry'

/** Before anything is sold: which till, and how much cash lies in its drawer. */
export function OpenShift() {
  const { shop, time } = useTill()
  const form = useOpening()
  const { known, till, float, problem, pending } = form
  const last = known.find(({ name }) => name === till)
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

function useOpening() {
  const { actions, shop, setShift, preferences, prefer, say, tills } = useTill()
  const [known, setKnown] = useState(tills)
  const [till, setTill] = useState(() => preferences.till || usualTill(tills))
  const [typed, setFloat] = useState<string | null>(null)
  const [problem, setProblem] = useState<string>()
  const [pending, startTransition] = useTransition()
  const counted = known.find(({ name }) => name === till)?.lastCountedMinor ?? 0n
  const float = typed ?? moneyText(counted, shop.currency)

  const refresh = useEffectEvent(async () => {
    const answer = await actions.findTills().catch(() => null)
    if (answer?.ok) setKnown(answer.value)
  })
  useEffect(() => {
    refresh()
  }, [])

  function submit() {
    const typed = readMoney(float, shop.currency)
    if (typed.kind !== 'amount') return setProblem(moneyProblem(typed, shop.currency))
    startTransition(async () => {
      try {
        const answer = await actions.openShift({ till, floatMinor: typed.minor })
        if (!answer.ok) return setProblem(answer.fields?.till?.[0] ?? answer.message)
        prefer({ till: answer.value.till })
        setShift(answer.value)
        askToKeep()
        say(`The shift at ${answer.value.till} is open.`)
      } catch {
        setProblem('No answer came back. Try again; a shift is never opened twice.')
      }
    })
  }

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
