'use client'

import { Printer } from 'lucide-react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { FormMessage } from '@/components/ui/form-message'
import { TextField } from '@/components/ui/text-field'
import type { ShiftView } from '@/lib/domain/shifts'
import { useParked } from '../park/parking'
import { usePrinting } from '../print/printing'
import { isEmpty } from '../sale/basket'
import { useSale } from '../sale/context'
import { useShop } from '../shared/shop'
import { useOverlays } from '../shell/overlay'
import { prefer } from '../shell/preferences'
import { CashEntry } from './cash-entry'
import { differenceWords, ShiftReport } from './report'
import { useTillShift } from './shift'
import { useClosing } from './use-closing'

/** Counted first, without knowing what there should be; then compared; then closed for good. */
export function CloseShift({ onBack }: { onBack: () => void }) {
  const closing = useClosing()
  if (closing.closed) return <Closed shift={closing.closed} />
  if (closing.expected) return <Compare closing={closing} expected={closing.expected} />
  return (
    <form
      noValidate
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault()
        closing.compare()
      }}
    >
      <Unfinished />
      <CashEntry
        label="Cash counted"
        text={closing.counted}
        onText={closing.setCounted}
        error={closing.problem}
        counting
      />
      <div className="flex justify-end gap-2">
        <Button onClick={onBack}>Back</Button>
        <Button type="submit" variant="primary" loading={closing.pending}>
          Compare
        </Button>
      </div>
    </form>
  )
}

/** What is still unfinished; it stays, but somebody should know. */
function Unfinished() {
  const { money } = useShop()
  const { open } = useOverlays()
  const parked = useParked()
  const nothingInBasket = useSale((sale) => isEmpty(sale.basket))
  if (parked.length === 0 && nothingInBasket) return null
  return (
    <Alert
      tone="warning"
      title="Not everything is finished"
      action={parked.length > 0 ? <Button onClick={() => open({ kind: 'parked' })}>Parked sales</Button> : null}
    >
      <ul>
        {nothingInBasket ? null : <li>There are goods in the basket. They stay for your next shift.</li>}
        {parked.map((entry) => (
          <li key={entry.id} className="num">
            Parked: {entry.label}, {money(entry.totalMinor)}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

type CompareProps = { closing: ReturnType<typeof useClosing>; expected: ShiftView }

function Compare({ closing, expected }: CompareProps) {
  const { money } = useShop()
  const difference = closing.countedMinor - expected.expectedMinor
  const tone = difference === 0n ? 'positive' : difference < 0n ? 'danger' : 'warning'
  return (
    <form
      noValidate
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault()
        closing.close()
      }}
    >
      <Alert tone={tone} live="polite" title={`Difference: ${differenceWords(difference, money)}`}>
        <p className="num">
          Counted {money(closing.countedMinor)}, expected {money(expected.expectedMinor)}.
        </p>
      </Alert>
      <ShiftReport shift={expected} />
      <TextField
        label="Note"
        hint={difference === 0n ? undefined : 'What might explain the difference?'}
        optional
        maxLength={500}
        autoComplete="off"
        value={closing.note}
        onChange={(event) => closing.setNote(event.target.value)}
      />
      <FormMessage>{closing.problem}</FormMessage>
      <div className="flex justify-end gap-2">
        <Button onClick={closing.recount}>Count again</Button>
        <Button type="submit" variant="primary" loading={closing.pending}>
          Close for good
        </Button>
      </div>
    </form>
  )
}

function Closed({ shift }: { shift: ShiftView }) {
  const { print } = usePrinting()
  const { setShift } = useTillShift()
  const { close } = useOverlays()

  function leave() {
    prefer({ till: shift.till })
    setShift(null)
    close()
  }

  return (
    <div className="space-y-4">
      <Alert tone="positive" live="polite" title={`The shift is closed. Z report ${shift.zNumber}`} />
      <div className="rounded-lg border border-line bg-surface p-4">
        <ShiftReport shift={shift} />
      </div>
      <div className="grid grid-cols-2 gap-2">
        <Button icon={<Printer aria-hidden />} onClick={() => print({ kind: 'shift', shift })}>
          Print Z report
        </Button>
        <Button variant="primary" onClick={leave}>
          Done
        </Button>
      </div>
    </div>
  )
}
