'use client'

import { useState } from 'react'
import { TextField } from '@/components/ui/text-field'
import { readAmount, readDiscount, writeAmount, writeDiscount } from '../shared/amounts'
import { EntryDialog } from '../shared/entry-dialog'
import { useTill } from '../shell/context'
import { type BasketLine, MAX_QUANTITY } from './basket'
import { unitOf } from './price'
import { changeLine, setQuantity } from './sale'

type LineDialogProps = { line: BasketLine; field: 'quantity' | 'discount' | 'price' }

/** Quantity, discount or price of one line. */
export function LineDialog({ line, field }: LineDialogProps) {
  if (field === 'quantity') return <Quantity line={line} />
  if (field === 'discount') return <LineDiscount line={line} />
  return <Price line={line} />
}

function Quantity({ line }: { line: BasketLine }) {
  const { change, goods } = useTill()
  const [text, setText] = useState(String(line.quantity))
  const [error, setError] = useState<string>()

  function confirm() {
    const quantity = /^\d{1,7}$/.test(text.trim()) ? Number(text) : Number.NaN
    if (quantity === 0) goods.remove(line.variantId)
    else if (quantity <= MAX_QUANTITY) change((now) => setQuantity(now, line.variantId, quantity))
    else setError('Enter a whole number, 1 or more. 0 removes the line.')
    return quantity <= MAX_QUANTITY
  }

  return (
    <EntryDialog title={`Quantity of ${line.name}`} confirmLabel="Set quantity" onConfirm={confirm}>
      <TextField
        label="Quantity"
        inputSize="lg"
        inputMode="numeric"
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onFocus={(event) => event.target.select()}
        error={error}
      />
    </EntryDialog>
  )
}

function LineDiscount({ line }: { line: BasketLine }) {
  const { change, shop } = useTill()
  const [text, setText] = useState(line.discount ? writeDiscount(line.discount, shop.currency) : '')
  const [error, setError] = useState<string>()

  function confirm() {
    const discount = readDiscount(text, shop.currency)
    if (!discount && text.trim() !== '') setError('Enter a percentage such as 10%, or an amount.')
    else change((now) => changeLine(now, line.variantId, (before) => ({ ...before, discount })))
    return discount !== null || text.trim() === ''
  }

  return (
    <EntryDialog title={`Discount on ${line.name}`} confirmLabel="Give discount" onConfirm={confirm}>
      <DiscountField text={text} onText={setText} error={error} />
    </EntryDialog>
  )
}

type DiscountFieldProps = { text: string; onText: (text: string) => void; error?: string }

export const DiscountField = ({ text, onText, error }: DiscountFieldProps) => (
  <TextField
    label="Discount"
    hint="10% or an amount. Nothing takes the discount off again."
    inputSize="lg"
    autoComplete="off"
    value={text}
    onChange={(event) => onText(event.target.value)}
    onFocus={(event) => event.target.select()}
    error={error}
  />
)

function Price({ line }: { line: BasketLine }) {
  const { change, shop, money } = useTill()
  const [text, setText] = useState(writeAmount(unitOf(line), shop.currency))
  const [error, setError] = useState<string>()

  function confirm() {
    const typed = readAmount(text, shop.currency)
    const unitMinor = text.trim() === '' || typed === line.listMinor ? null : typed
    if (typed === null && text.trim() !== '') setError(`This is no amount in ${shop.currency}.`)
    else change((now) => changeLine(now, line.variantId, (before) => ({ ...before, unitMinor })))
    return typed !== null || text.trim() === ''
  }

  return (
    <EntryDialog
      title={`Price of ${line.name}`}
      description="For this sale only. It is written down with the sale."
      confirmLabel="Set price"
      onConfirm={confirm}
    >
      <TextField
        label="Price each"
        hint={`The list says ${money(line.listMinor)}.`}
        inputSize="lg"
        inputMode="decimal"
        autoComplete="off"
        after={shop.currency}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onFocus={(event) => event.target.select()}
        error={error}
      />
    </EntryDialog>
  )
}
