'use client'

import { useState } from 'react'
import { MoneyField } from '@/components/money/money-field'
import { Readings } from '@/components/money/readings'
import { TextField } from '@/components/ui/text-field'
import { MAX_QUANTITY } from '@/lib/domain/shared/limits'
import { moneyProblem, moneyText, readMoney } from '@/lib/domain/shared/typed-money'
import { EntryDialog } from '../shared/entry-dialog'
import { useShop } from '../shared/shop'
import type { BasketLine } from './basket'
import { useChangeSale, useLines, useSale } from './context'
import { readDiscount, writeDiscount } from './discount'
import { subtotalOf, unitOf } from './price'
import { changeLine, setQuantity } from './sale'

type LineDialogProps = { variantId: number; field: 'quantity' | 'discount' | 'price' }

/** Quantity, discount or price of one line. */
export function LineDialog({ variantId, field }: LineDialogProps) {
  const line = useSale((sale) => sale.basket.lines.find((candidate) => candidate.variantId === variantId))
  if (!line) return null
  if (field === 'quantity') return <Quantity line={line} />
  if (field === 'discount') return <LineDiscount line={line} />
  return <Price line={line} />
}

function Quantity({ line }: { line: BasketLine }) {
  const change = useChangeSale()
  const { remove } = useLines()
  const [text, setText] = useState(String(line.quantity))
  const [error, setError] = useState<string>()

  function confirm() {
    const quantity = /^\d{1,7}$/.test(text.trim()) ? Number(text) : Number.NaN
    if (quantity === 0) remove(line.variantId)
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
  const change = useChangeSale()
  const { shop } = useShop()
  const [text, setText] = useState(line.discount ? writeDiscount(line.discount, shop.currency) : '')
  const [error, setError] = useState<string>()

  function confirm() {
    const typed = readDiscount(text, shop.currency, subtotalOf(line))
    if (typed.ok)
      change((now) => changeLine(now, line.variantId, (before) => ({ ...before, discount: typed.discount })))
    else setError(typed.message)
    return typed.ok
  }

  return (
    <EntryDialog title={`Discount on ${line.name}`} confirmLabel="Give discount" onConfirm={confirm}>
      <DiscountField text={text} onText={setText} currency={shop.currency} error={error} />
    </EntryDialog>
  )
}

type DiscountFieldProps = { text: string; onText: (text: string) => void; currency: string; error?: string }

export const DiscountField = ({ text, onText, currency, error }: DiscountFieldProps) => (
  <>
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
    <Readings text={text} currency={currency} onChoose={onText} />
  </>
)

/** A price set by hand; null for the list's, which nothing typed means as well. Words where it cannot be read. */
function typedPrice(line: BasketLine, text: string, currency: string): bigint | null | string {
  if (text.trim() === '') return null
  const typed = readMoney(text, currency)
  if (typed.kind !== 'amount') return moneyProblem(typed, currency)
  return typed.minor === line.listMinor ? null : typed.minor
}

function Price({ line }: { line: BasketLine }) {
  const change = useChangeSale()
  const { shop, money } = useShop()
  const [text, setText] = useState(moneyText(unitOf(line), shop.currency))
  const [error, setError] = useState<string>()

  function confirm() {
    const unitMinor = typedPrice(line, text, shop.currency)
    if (typeof unitMinor === 'string') setError(unitMinor)
    else change((now) => changeLine(now, line.variantId, (before) => ({ ...before, unitMinor })))
    return typeof unitMinor !== 'string'
  }

  return (
    <EntryDialog
      title={`Price of ${line.name}`}
      description="For this sale only. It is written down with the sale."
      confirmLabel="Set price"
      onConfirm={confirm}
    >
      <MoneyField
        label="Price each"
        hint={`The list says ${money(line.listMinor)}.`}
        inputSize="lg"
        currency={shop.currency}
        text={text}
        onText={setText}
        onFocus={(event) => event.target.select()}
        error={error}
      />
    </EntryDialog>
  )
}
