'use client'

import { Minus, Plus } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { cx } from './cx'

export type QuantityStepperProps = {
  /** What is counted, e.g. "Quantity of Oat biscuits". */
  label: string
  value?: number
  defaultValue?: number
  onValueChange?: (value: number) => void
  min?: number
  max?: number
  step?: number
  name?: string
  size?: 'sm' | 'md' | 'lg'
  unit?: string
  disabled?: boolean
  className?: string
}

const heights = { sm: 'h-control-sm', md: 'h-control-md', lg: 'h-control-lg' } as const
const squares = { sm: 'w-control-sm', md: 'w-control-md', lg: 'w-control-lg' } as const

/** A number with a button on either side; arrows, Page Up and Page Down work in the field. */
export function QuantityStepper(props: QuantityStepperProps) {
  const { label, min = 0, max, step = 1, name, size = 'md', unit, disabled, className } = props
  const quantity = useQuantity(props)
  const side = cx(
    'grid shrink-0 place-items-center text-muted enabled:hover:bg-hover enabled:hover:text-ink disabled:cursor-not-allowed disabled:opacity-40 focus-visible:-outline-offset-2',
    squares[size],
  )

  function keys(event: KeyboardEvent<HTMLInputElement>) {
    const steps = { ArrowUp: step, ArrowDown: -step, PageUp: step * 10, PageDown: -step * 10 }[event.key]
    if (event.key === 'Enter') quantity.settle()
    if (steps === undefined) return
    event.preventDefault()
    quantity.set(quantity.value + steps)
  }

  return (
    <fieldset
      aria-label={label}
      disabled={disabled}
      className={cx(
        'inline-flex w-fit items-stretch overflow-hidden rounded-md border border-line-strong bg-surface',
        heights[size],
        className,
      )}
    >
      <Side label="Less" look={side} off={quantity.value <= min} press={() => quantity.set(quantity.value - step)}>
        <Minus aria-hidden className="size-4" />
      </Side>
      <input
        role="spinbutton"
        inputMode={Number.isInteger(step) ? 'numeric' : 'decimal'}
        autoComplete="off"
        aria-label={label}
        aria-valuenow={quantity.value}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-valuetext={unit ? `${quantity.value} ${unit}` : undefined}
        name={name}
        value={quantity.text}
        onChange={(event) => quantity.type(event.target.value)}
        onBlur={quantity.settle}
        onKeyDown={keys}
        className="num w-12 min-w-0 grow border-x border-line bg-transparent text-center focus-visible:-outline-offset-2"
      />
      <Side
        label="More"
        look={side}
        off={max !== undefined && quantity.value >= max}
        press={() => quantity.set(quantity.value + step)}
      >
        <Plus aria-hidden className="size-4" />
      </Side>
      <span role="status" className="sr-only">
        {quantity.said}
      </span>
    </fieldset>
  )
}

type SideProps = { label: string; look: string; off: boolean; press: () => void; children: ReactNode }

function Side({ label, look, off, press, children }: SideProps) {
  return (
    <button type="button" aria-label={label} disabled={off} onClick={press} className={look}>
      {children}
    </button>
  )
}

function useQuantity({ value, defaultValue, onValueChange, min = 0, max, step = 1, unit }: QuantityStepperProps) {
  const [own, setOwn] = useState(defaultValue ?? Math.max(min, 1))
  const [draft, setDraft] = useState<string>()
  const [said, setSaid] = useState('')
  const current = value ?? own

  function set(next: number) {
    const allowed = round(Math.min(max ?? Number.POSITIVE_INFINITY, Math.max(min, next)), step)
    setDraft(undefined)
    setOwn(allowed)
    setSaid(`${allowed} ${unit ?? ''}${allowed === max && next >= allowed ? ', no more to be had' : ''}`)
    if (allowed !== current) onValueChange?.(allowed)
  }

  function settle() {
    if (draft === undefined) return
    const typed = Number(draft.replace(',', '.'))
    if (draft.trim() === '' || Number.isNaN(typed)) setDraft(undefined)
    else set(typed)
  }

  return { value: current, text: draft ?? String(current), said, set, settle, type: setDraft }
}

/** To as many decimals as the step has. */
function round(value: number, step: number): number {
  const decimals = String(step).split('.')[1]?.length ?? 0
  return Number(value.toFixed(decimals))
}
