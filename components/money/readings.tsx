'use client'

import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { formatMoney } from '@/lib/domain/shared/money'
import { moneyText, readMoney } from '@/lib/domain/shared/typed-money'

type ReadingsProps = { text: string; currency: string; onChoose: (text: string) => void }

/** Stands beside a field whose amount reads two ways: one button for each of them, which leads back to the field. */
export function Readings({ text, currency, onChoose }: ReadingsProps) {
  const place = useRef<HTMLSpanElement>(null)
  const typed = readMoney(text, currency)

  function choose(minor: bigint) {
    place.current?.parentElement?.querySelector('input')?.focus()
    onChoose(moneyText(minor, currency))
  }

  return (
    <span ref={place} role="status" className="block">
      {typed.kind === 'ambiguous' ? (
        <span className="mt-2 flex flex-wrap items-center gap-2">
          <span className="text-sm text-muted">“{text.trim()}” means</span>
          {typed.readings.map((minor) => (
            <Button key={minor.toString()} onClick={() => choose(minor)}>
              <span className="num">{formatMoney(minor, currency)}</span>
            </Button>
          ))}
        </span>
      ) : null}
    </span>
  )
}
