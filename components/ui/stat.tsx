import { ArrowDownRight, ArrowRight, ArrowUpRight } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { cx } from './cx'
import { Hint } from './hint'

export type StatChange = {
  /** With its sign, e.g. "+12.4 %". */
  text: string
  direction: 'up' | 'down' | 'flat'
  /** Left out when neither way is better. */
  good?: boolean
}

type StatProps = {
  label: string
  /** Already formatted. */
  value: ReactNode
  change?: StatChange
  /** What it is compared with, e.g. "vs yesterday". */
  compareLabel?: string
  sparkline?: ReactNode
  /** How the figure is made. */
  hint?: ReactNode
  href?: string
  className?: string
}

const arrows = { up: ArrowUpRight, down: ArrowDownRight, flat: ArrowRight } as const

export function Stat({ label, value, change, compareLabel, sparkline, hint, href, className }: StatProps) {
  return (
    <div
      className={cx(
        'relative flex min-w-0 flex-col gap-1 rounded-lg border border-line bg-surface px-4 py-3.5 shadow-card',
        href && 'transition-colors duration-100 hover:border-line-strong',
        className,
      )}
    >
      <div className="flex items-center gap-1.5 text-sm text-muted">
        {href ? (
          <Link href={href} className="after:absolute after:inset-0 after:rounded-lg">
            {label}
          </Link>
        ) : (
          <span>{label}</span>
        )}
        {hint ? <Hint label={`What is “${label}”?`}>{hint}</Hint> : null}
      </div>
      <div className="flex items-end justify-between gap-3">
        <p className="num text-2xl font-semibold tracking-tight">{value}</p>
        {sparkline}
      </div>
      {change ? <Change change={change} compareLabel={compareLabel} /> : null}
    </div>
  )
}

function Change({ change, compareLabel }: { change: StatChange; compareLabel?: string }) {
  const Arrow = arrows[change.direction]
  const tone = change.good === undefined ? 'text-muted' : change.good ? 'text-positive' : 'text-danger'
  return (
    <p className="flex flex-wrap items-center gap-x-1.5 text-sm">
      <span className={cx('num inline-flex items-center gap-0.5 font-medium', tone)}>
        <Arrow aria-hidden className="size-4" />
        {change.text}
      </span>
      {compareLabel ? <span className="text-muted">{compareLabel}</span> : null}
    </p>
  )
}
