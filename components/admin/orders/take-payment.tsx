'use client'

import { Banknote } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { MoneyField } from '@/components/money/money-field'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { FormMessage } from '@/components/ui/form-message'
import { RadioGroup } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { toast } from '@/components/ui/toaster'
import { useRun } from '@/components/ui/use-run'
import { methodWords } from '@/components/words'
import { keysOf } from '@/lib/domain/shared/keys-of'
import { formatMoney } from '@/lib/domain/shared/money'
import { moneyText } from '@/lib/domain/shared/typed-money'
import type { OpenDrawer } from '@/lib/domain/shifts'
import type { ActionResult } from '@/lib/forms/action'
import { DrawerField, useDrawer } from './drawer-field'

type TakePaymentProps = {
  orderId: number
  openMinor: bigint
  currency: string
  drawers: readonly OpenDrawer[]
  pay: (form: FormData) => Promise<ActionResult<unknown>>
}

const METHODS = keysOf(methodWords).map((value) => ({ value, label: methodWords[value] }))

/** Books money received for an order. */
export function TakePayment({ orderId, openMinor, currency, drawers, pay }: TakePaymentProps) {
  const [open, setOpen] = useState(false)
  const [amount, setAmount] = useState(() => moneyText(openMinor, currency))
  const [method, setMethod] = useState('card')
  const [shiftId, setShiftId] = useDrawer(drawers)
  const router = useRouter()
  const { pending, failure, run } = useRun({ inPlace: true })

  function toggle(next: boolean) {
    setOpen(next)
    setAmount(moneyText(openMinor, currency))
  }

  const submit = (form: FormData) =>
    run(() => pay(form), {
      done: () => {
        setOpen(false)
        toast.success('Payment booked')
      },
      failed: ({ fields }) => {
        if (fields?.shift) router.refresh() // the drawer was closed meanwhile: show those that are open now
      },
    })

  return (
    <Dialog
      open={open}
      onOpenChange={toggle}
      title="Take a payment"
      description={`${formatMoney(openMinor, currency)} is still open.`}
      size="sm"
      trigger={
        <Button size="sm" icon={<Banknote aria-hidden />}>
          Take a payment
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit(new FormData(event.currentTarget))
        }}
        className="grid gap-4"
      >
        <input type="hidden" name="orderId" value={orderId} />
        <input type="hidden" name="openMinor" value={`${openMinor}`} />
        <RadioGroup
          legend="How"
          name="method"
          variant="chips"
          options={METHODS}
          value={method}
          onValueChange={setMethod}
        />
        {method === 'cash' ? (
          <DrawerField
            label="Into the drawer of"
            drawers={drawers}
            value={shiftId}
            onChange={setShiftId}
            errors={failure?.fields}
          />
        ) : null}
        <MoneyField
          label="Amount"
          name="amount"
          required
          currency={currency}
          text={amount}
          onText={setAmount}
          errors={failure?.fields}
        />
        <FormMessage>
          {failure && !failure.fields?.amount && !failure.fields?.shift ? failure.message : null}
        </FormMessage>
        <SubmitButton full loading={pending} disabled={method === 'cash' && drawers.length === 0}>
          Book it
        </SubmitButton>
      </form>
    </Dialog>
  )
}
