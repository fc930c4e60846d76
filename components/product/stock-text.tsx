import { CircleCheck, CircleX, Clock } from 'lucide-react'
import { toneText } from '@/components/ui/tone'
import type { SoldVariant } from './choices'

type StockTextProps = { variant: SoldVariant | undefined; inCart: number }

/** Whether the chosen variant is there, in words; the colour only repeats them. */
export function StockText({ variant, inCart }: StockTextProps) {
  const { tone, Icon, text } = stateOf(variant)
  return (
    <p role="status" className={`flex items-center gap-2 font-medium ${toneText[tone]}`}>
      <Icon aria-hidden className="size-5 shrink-0" />
      <span>
        {text}
        {inCart > 0 ? <span className="font-normal text-muted"> · {inCart} in your cart</span> : null}
      </span>
    </p>
  )
}

function stateOf(variant: SoldVariant | undefined) {
  if (!variant) return { tone: 'neutral', Icon: CircleX, text: 'Not made in this combination' } as const
  const { availability, stock } = variant
  if (availability === 'sold_out') return { tone: 'neutral', Icon: CircleX, text: 'Sold out at the moment' } as const
  if (availability === 'few_left') return { tone: 'warning', Icon: Clock, text: `Only ${stock} left` } as const
  return { tone: 'positive', Icon: CircleCheck, text: 'In stock' } as const
}
