'use client'

import { CircleCheck, Eye, Printer, Undo2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { methodWords } from '@/components/words'
import type { OrderView } from '@/lib/domain/orders'
import { LOCALE } from '@/lib/domain/shared/locale'
import { CommandButton } from '../keys/command-button'
import { useSale } from '../sale/context'
import { useShop } from '../shared/shop'
import { useOverlays } from '../shell/overlay'
import { useIsTakingBack } from './context'
import { takenBackUntil } from './taking-back'
import { useSecondsLeft } from './use-seconds-left'

/** Sold: the change in big digits, the receipt, and on to the next customer. */
export function DonePanel() {
  const { money } = useShop()
  const { open } = useOverlays()
  const last = useSale((sale) => sale.last)
  const waiting = useSale((sale) => sale.queue.length)
  if (!last) return null
  const { sale: sold, changeMinor, replayed } = last
  return (
    <section aria-label="Sold" className="flex min-h-0 grow flex-col items-center overflow-y-auto p-4 text-center">
      <div className="my-auto flex w-full max-w-md flex-col items-center gap-4 py-6">
        {sold.state === 'returned' ? (
          <BigFigure words="Taken back. Give back" figure={money(sold.totalMinor)} />
        ) : (
          <>
            <CircleCheck aria-hidden className="size-12 text-positive" />
            <BigFigure words="Change" figure={money(changeMinor)} />
          </>
        )}
        <p className="num text-muted">
          {money(sold.totalMinor)} by {methodsOf(sold.payments)} · {sold.number}
          {replayed ? ' · recorded at the first attempt' : ''}
        </p>
        <div className="flex flex-wrap justify-center gap-2">
          <CommandButton command="print" icon={<Printer aria-hidden />}>
            Print receipt
          </CommandButton>
          <Button icon={<Eye aria-hidden />} onClick={() => open({ kind: 'sales', number: sold.number })}>
            View receipt
          </Button>
        </div>
        <CommandButton command="confirm" variant="primary" size="xl" full>
          Next customer
        </CommandButton>
        {waiting > 0 ? (
          <p role="status" className="text-muted">
            {waiting === 1 ? '1 scan waits' : `${waiting} scans wait`} for the next customer.
          </p>
        ) : null}
        <TakeBack />
      </div>
    </section>
  )
}

/** Counts down, so it is drawn on its own. */
function TakeBack() {
  const pending = useIsTakingBack()
  const secondsLeft = useSecondsLeft(useSale(takenBackUntil))
  if (secondsLeft === 0) return null
  return (
    <CommandButton command="takeBack" variant="ghost" loading={pending} icon={<Undo2 aria-hidden />}>
      <span className="num">Take this sale back ({secondsLeft})</span>
    </CommandButton>
  )
}

const BigFigure = ({ words, figure }: { words: string; figure: string }) => (
  <p>
    <span className="block text-xl text-muted">{words}</span>
    <strong className="num block text-figure-lg font-semibold">{figure}</strong>
  </p>
)

const words = new Intl.ListFormat(LOCALE)
const methodsOf = (payments: OrderView['payments']) =>
  words.format(
    new Set(
      payments.filter(({ amountMinor }) => amountMinor > 0n).map(({ method }) => methodWords[method].toLowerCase()),
    ),
  ) || 'nothing'
