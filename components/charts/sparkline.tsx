import { cx } from '@/components/ui/cx'
import { type Tone, toneText } from '@/components/ui/tone'

type SparklineProps = {
  values: readonly number[]
  /** Said to screen readers; without it the line is decoration. */
  label?: string
  tone?: Tone
  className?: string
}

const width = 96
const height = 28
const inset = 2

/** The shape of a figure's recent past, without axes. */
export function Sparkline({ values, label, tone = 'accent', className }: SparklineProps) {
  const points = place(values)
  const last = points.at(-1)
  if (!last) return null
  const line = points.map(([x, y]) => `${x},${y}`).join(' ')
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      className={cx('h-7 w-24 shrink-0', toneText[tone], className)}
    >
      <polygon points={`${inset},${height} ${line} ${last[0]},${height}`} className="fill-current opacity-10" />
      <polyline
        points={line}
        className="fill-none stroke-current"
        strokeWidth={1.5}
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <circle cx={last[0]} cy={last[1]} r={2} className="fill-current" />
    </svg>
  )
}

function place(values: readonly number[]): [x: number, y: number][] {
  const low = Math.min(...values)
  const range = Math.max(...values) - low || 1
  const step = (width - 2 * inset) / Math.max(1, values.length - 1)
  return values.map((value, index) => [
    round(inset + index * step),
    round(height - inset - ((value - low) / range) * (height - 2 * inset)),
  ])
}

const round = (coordinate: number) => Math.round(coordinate * 10) / 10
