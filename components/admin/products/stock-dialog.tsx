'use client'

import { PackagePlus } from 'lucide-react'
import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { FormMessage } from '@/components/ui/form-message'
import { IconButton } from '@/components/ui/icon-button'
import { RadioGroup } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { toast } from '@/components/ui/toaster'
import { useRun } from '@/components/ui/use-run'
import type { ActionResult } from '@/lib/forms/action'
import { countText } from '../format'

export type StockChange = {
  variantId: number
  kind: 'receipt' | 'adjustment' | 'count'
  quantity: string
  note: string
  clientId: string
}
export type AdjustStock = (change: StockChange) => Promise<ActionResult<number>>

type Kind = StockChange['kind']

const KINDS = [
  { value: 'receipt', label: 'Delivery', description: 'Goods came in; adds to the stock' },
  { value: 'adjustment', label: 'Correction', description: 'Broken, lost, found; up or down' },
  { value: 'count', label: 'Count', description: 'Sets the stock to what is really there' },
] as const

const labels: Readonly<Record<Kind, string>> = {
  receipt: 'Pieces that came in',
  adjustment: 'Pieces, with a minus to take away',
  count: 'Pieces counted',
}

type StockDialogProps = {
  variant: { id: number; stock: number }
  name: string
  adjust: AdjustStock
  trigger?: React.ReactElement
}

/** Changes a stock with a reason; every change is a line in the ledger. */
export function StockDialog({ variant, name, adjust, trigger }: StockDialogProps) {
  const [open, setOpen] = useState(false)
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={`Stock of ${name}`}
      description={`${countText(variant.stock)} on hand now.`}
      trigger={
        trigger ?? (
          <IconButton
            size="sm"
            variant="secondary"
            label={`Change the stock of ${name}`}
            icon={<PackagePlus aria-hidden />}
          />
        )
      }
    >
      <StockForm variant={variant} name={name} adjust={adjust} done={() => setOpen(false)} />
    </Dialog>
  )
}

function StockForm({ variant, name, adjust, done }: Omit<StockDialogProps, 'trigger'> & { done: () => void }) {
  const { pending, failure, run } = useRun({ inPlace: true })
  const [kind, setKind] = useState<Kind>('receipt')
  const [quantity, setQuantity] = useState('')
  const [note, setNote] = useState('')
  const [clientId] = useState(() => crypto.randomUUID())
  const after = stockAfter(variant.stock, kind, quantity)

  const submit = () =>
    run(() => adjust({ variantId: variant.id, kind, quantity, note, clientId }), {
      done: (balance) => {
        toast.success(`${name}: ${countText(balance)} in stock`)
        done()
      },
    })

  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <RadioGroup
        legend="What happened"
        variant="cards"
        columns={3}
        options={KINDS}
        value={kind}
        onValueChange={(value) => setKind(KINDS.find((each) => each.value === value)?.value ?? 'receipt')}
      />
      <TextField
        label={labels[kind]}
        inputMode="numeric"
        required
        value={quantity}
        onChange={(event) => setQuantity(event.target.value)}
        error={failure?.fields?.quantity ?? failure?.fields?.delta}
        hint={after === null ? undefined : `Then there are ${countText(after)}.`}
      />
      <TextField
        label="Note"
        optional
        maxLength={200}
        placeholder="Delivery note, supplier, reason"
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <FormMessage>{failure && !failure.fields ? failure.message : null}</FormMessage>
      <SubmitButton full loading={pending}>
        Write it down
      </SubmitButton>
    </form>
  )
}

function stockAfter(stock: number, kind: Kind, quantity: string): number | null {
  if (!/^[+-]?\d{1,9}$/.test(quantity.trim())) return null
  const pieces = Number(quantity)
  return kind === 'count' ? pieces : stock + pieces
}
