'use client'

import { useState } from 'react'
import { MoneyField } from '@/components/money/money-field'
import { moneyText } from '@/lib/domain/shared/typed-money'
import { denominationsOf } from '../shared/denominations'
import { useShop } from '../shared/shop'

type CashEntryProps = {
  label: string
  hint?: string
  error?: string
  text: string
  onText: (text: string) => void
  /** Shows coins and notes from the start. */
  counting?: boolean
}

/** An amount of cash, typed or counted coin by coin and note by note. */
export function CashEntry({ label, hint, error, text, onText, counting }: CashEntryProps) {
  const { shop } = useShop()
  const [counts, setCounts] = useState<Record<number, string>>({})
  const { coins, notes } = denominationsOf(shop.currency)

  function count(value: number, pieces: string) {
    const next = { ...counts, [value]: pieces.replace(/\D/g, '').slice(0, 6) }
    setCounts(next)
    const total = Object.entries(next).reduce((sum, [each, many]) => sum + BigInt(each) * BigInt(many || 0), 0n)
    onText(moneyText(total, shop.currency))
  }

  return (
    <div className="space-y-3">
      <MoneyField
        label={label}
        hint={hint}
        error={error}
        inputSize="lg"
        currency={shop.currency}
        text={text}
        onText={onText}
        onFocus={(event) => event.target.select()}
      />
      <details open={counting} className="rounded-lg border border-line">
        <summary className="flex min-h-12 items-center px-3 font-medium">Count notes and coins</summary>
        <div className="grid grid-cols-2 gap-x-4 px-3 pb-3">
          <Column legend="Notes" values={notes.toReversed()} counts={counts} onCount={count} />
          <Column legend="Coins" values={coins.toReversed()} counts={counts} onCount={count} />
        </div>
      </details>
    </div>
  )
}

type ColumnProps = {
  legend: string
  values: readonly number[]
  counts: Record<number, string>
  onCount: (value: number, pieces: string) => void
}

function Column({ legend, values, counts, onCount }: ColumnProps) {
  const { money } = useShop()
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm text-muted">{legend}</legend>
      {values.map((value) => (
        <label key={value} className="num mb-1 flex items-center gap-2">
          <span className="w-18 shrink-0 text-end">{money(BigInt(value))}</span>
          <span aria-hidden>×</span>
          <input
            inputMode="numeric"
            autoComplete="off"
            aria-label={`How many of ${money(BigInt(value))}`}
            value={counts[value] ?? ''}
            onChange={(event) => onCount(value, event.target.value)}
            className="h-10 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2 text-end"
          />
        </label>
      ))}
    </fieldset>
  )
}
