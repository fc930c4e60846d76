'use client'

import { ArrowLeft } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { methodWords } from '@/components/words'
import { CommandButton } from '../keys/command-button'
import { useCommands } from '../keys/context'
import { KeyHint } from '../keys/key-hint'
import { useSale } from '../sale/context'
import { useShop } from '../shared/shop'
import { AmountField } from './amount-field'
import { AmountKeypad } from './amount-keypad'
import { CashSuggestions } from './cash-suggestions'
import { usePayment } from './context'
import { MethodKeys } from './method-keys'
import { PayProblem } from './problem'
import { TenderList } from './tender-list'

export function PayForm() {
  const run = useCommands()
  const { entered, takesApproval } = usePayment()
  const method = useSale((sale) => sale.method)
  const busy = useSale((sale) => sale.stage === 'sending')
  const short = useSale((sale) => sale.problem?.kind === 'short')
  return (
    <fieldset disabled={busy} className="mx-auto flex max-w-2xl flex-col gap-2 p-3 md:gap-3 lg:p-4">
      <legend className="sr-only">Payment</legend>
      <div className="flex flex-wrap items-end gap-x-4">
        <Button variant="ghost" icon={<ArrowLeft aria-hidden />} onClick={() => run('back')} className="-ms-2">
          Basket
          <KeyHint command="back" />
        </Button>
        <Due />
      </div>
      <PayProblem />
      <TenderList />
      <MethodKeys />
      <div className="grid gap-2 md:grid-cols-2 md:gap-3">
        <div className="flex flex-col gap-2 md:gap-3">
          <AmountField />
          {method === 'cash' ? <CashSuggestions /> : null}
        </div>
        <AmountKeypad />
      </div>
      <Change />
      {takesApproval ? (
        <p className="text-muted">A manager approves the lower prices with a PIN when you take the money.</p>
      ) : null}
      <CommandButton
        command="confirm"
        variant="primary"
        size="xl"
        full
        loading={busy}
        disabled={!entered.ok || short}
        className="num max-lg:sticky max-lg:bottom-3"
      >
        <ConfirmWords />
      </CommandButton>
    </fieldset>
  )
}

function Due() {
  const { money } = useShop()
  const { dueMinor, roundingMinor } = usePayment()
  const begun = useSale((sale) => sale.tenders.length > 0)
  return (
    <p className="ms-auto text-end">
      <span className="block text-muted">{begun ? 'Still due' : 'Amount due'}</span>
      <span className="num block text-figure font-semibold md:text-figure-lg">{money(dueMinor)}</span>
      {roundingMinor === 0n ? null : (
        <span className="num block text-sm text-muted">Rounded by {money(roundingMinor)} for cash</span>
      )}
    </p>
  )
}

function ConfirmWords() {
  const { money } = useShop()
  const { entered } = usePayment()
  const method = useSale((sale) => sale.method)
  if (!entered.ok) return 'Confirm'
  const word = methodWords[method].toLowerCase()
  const given = method === 'cash' ? entered.tender.tenderedMinor : entered.tender.amountMinor
  return entered.leftMinor > 0n ? `Add ${money(given)} ${word}` : `Take ${money(given)} ${word}`
}

/** What goes back, or what is missing yet; always there, so that it never jumps. */
function Change() {
  const { money } = useShop()
  const { entered } = usePayment()
  return (
    <p aria-live="polite" className="num flex min-h-10 items-baseline justify-between gap-4 text-xl">
      {entered.ok ? (
        entered.leftMinor > 0n ? (
          <>
            <span className="text-muted">Still due after that</span>
            <strong className="text-figure font-semibold">{money(entered.leftMinor)}</strong>
          </>
        ) : (
          <>
            <span className="text-muted">Change</span>
            <strong className="text-figure font-semibold">{money(entered.changeMinor)}</strong>
          </>
        )
      ) : (
        <span className="text-danger">{entered.message}</span>
      )}
    </p>
  )
}
