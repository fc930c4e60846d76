'use client'

import { Button } from '@/components/ui/button'
import { formatMoney } from '@/lib/domain/shared/money'
import { moneyText, readMoney } from '@/lib/domain/shared/typed-money'

type ReadingsProps = { text: string; currency: string; onChoose: (text: string) => void }

/** Stands below a field whose amount reads two ways: one button for each of them. */
export function Readings({ text, currency, onChoose }: ReadingsProps) {
  const typed = readMoney(text, currency)
  return (
    <span role="status" className="block">
      {typed.kind === 'ambiguous' ? (
        <span className="mt-2 flex flex-wrap items-center gap-2">
          <span className="text-sm text-muted">“{text.trim()}” means</span>
          {typed.readings.map((minor) => (
            <Button key={minor.toString()} onClick={() => onChoose(moneyText(minor, currency))}>
              <span className="num">{formatMoney(minor, currency)}</span>
            </Button>
          ))}
        </span>
      ) : null}
    </span>
  )
}
