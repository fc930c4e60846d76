'use client'

import { CircleCheck, Eye, Printer, Undo2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { methodWords } from '@/components/words'
import type { OrderView } from '@/lib/domain/orders'
import { LOCALE } from '@/lib/domain/shared/locale'
import { CommandButton } from '../keys/command-button'
import { useTill } from '../shell/context'

/** Sold: the change in big digits, the receipt, and on to the next customer. */
export function DonePanel() {
  const { sale, money, open, takingBack } = useTill()
  if (!sale.last) return null
  const { sale: sold, changeMinor, replayed } = sale.last
  return (
    <section aria-label="Sold" className="flex min-h-0 grow flex-col items-center overflow-y-auto p-4 text-center">
      <div className="my-auto flex w-full max-w-md flex-col items-center gap-4 py-6">
        {takingBack.taken ? (
          <BigFigure words="Taken back. Give back" figure={money(sold.totalMinor)} />
        ) : (
          <>
            <CircleCheck aria-hidden className="size-12 text-positive" />
            <BigFigure words="Change" figure={money(changeMinor)} />
          </>
        )}
        <p className="num text-muted">
          {money(sold.totalMinor)} by {waysOf(sold.payments)} · {sold.number}
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
        {sale.queue.length > 0 ? (
          <p role="status" className="text-muted">
            {sale.queue.length === 1 ? '1 scan waits' : `${sale.queue.length} scans wait`} for the next customer.
          </p>
        ) : null}
        {takingBack.secondsLeft > 0 ? (
          <CommandButton command="takeBack" variant="ghost" loading={takingBack.pending} icon={<Undo2 aria-hidden />}>
            <span className="num">Take this sale back ({takingBack.secondsLeft})</span>
          </CommandButton>
        ) : null}
      </div>
    </section>
  )
}

const BigFigure = ({ words, figure }: { words: string; figure: string }) => (
  <p>
    <span className="block text-xl text-muted">{words}</span>
    <strong className="num block text-figure-lg font-semibold">{figure}</strong>
  </p>
)

const words = new Intl.ListFormat(LOCALE)
const waysOf = (payments: OrderView['payments']) =>
  words.format(
    new Set(
      payments.filter(({ amountMinor }) => amountMinor > 0n).map(({ method }) => methodWords[method].toLowerCase()),
    ),
  ) || 'nothing'
