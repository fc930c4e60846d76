import { ArrowDownRight, ArrowRight, ArrowUpRight } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Sparkline } from '@/components/charts/sparkline'
import { Card } from '@/components/ui/card'
import { cx } from '@/components/ui/cx'
import { Hint } from '@/components/ui/hint'
import type { Change } from './change'

type FigureProps = {
  label: string
  value: string
  note?: string
  change: Change
  /** The same figure of each step of the period. */
  steps: readonly number[]
  /** How it is made. */
  definition: ReactNode
  href?: string
}

const arrows = { up: ArrowUpRight, down: ArrowDownRight, flat: ArrowRight } as const

/** A figure, what it was before, and its course. */
export function Figure({ label, value, note, change, steps, definition, href }: FigureProps) {
  const Arrow = arrows[change.direction]
  const tone = change.good === undefined ? 'text-muted' : change.good ? 'text-positive' : 'text-danger'
  return (
    <Card as="li" className="relative flex flex-col overflow-hidden">
      <div className="grow px-4 pt-3.5">
        <div className="flex items-center gap-1.5 text-sm text-muted">
          {href ? (
            <Link href={href} className="rounded-sm hover:text-ink hover:underline">
              {label}
            </Link>
          ) : (
            <span>{label}</span>
          )}
          <Hint label={`What is “${label}”?`}>{definition}</Hint>
        </div>
        <p className="num mt-0.5 text-2xl font-semibold tracking-tight break-words">{value}</p>
        <p className="flex flex-wrap items-center gap-x-1.5 text-sm">
          <span className={cx('num inline-flex items-center gap-0.5 font-medium', tone)}>
            <Arrow aria-hidden className="size-4" />
            {change.text}
          </span>
          <span className="num text-muted">{note}</span>
        </p>
      </div>
      {steps.length > 1 ? (
        <Sparkline values={steps} className="mt-2 h-auto! w-full! [&_circle]:hidden [&_polyline]:stroke-1" />
      ) : (
        <span aria-hidden className="block h-3.5" />
      )}
    </Card>
  )
}
