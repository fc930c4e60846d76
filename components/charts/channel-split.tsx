import type { ReactNode } from 'react'
import { seriesColour } from './colours'
import { Swatch } from './legend'
import { sharesOf } from './shares'
import { formatValue, type ValueFormat } from './value-format'

export type SplitPart = { label: string; value: number; icon?: ReactNode }

type ChannelSplitProps = { label: string; parts: readonly SplitPart[]; format: ValueFormat; className?: string }

/** How a whole divides: one bar, and under it each part with its figure and share; figures alone where one is below zero. */
export function ChannelSplit({ label, parts, format, className }: ChannelSplitProps) {
  const shares = sharesOf(parts.map((part) => part.value))
  return (
    <div className={className}>
      {shares ? (
        <div aria-hidden className="flex h-3 gap-0.5 overflow-hidden rounded-full bg-sunken">
          {parts.map((part, place) => (
            <div
              key={part.label}
              style={{ width: `${(shares[place] ?? 0) * 100}%`, backgroundColor: seriesColour(place) }}
            />
          ))}
        </div>
      ) : null}
      <ul aria-label={label} className="mt-3 divide-y divide-line">
        {parts.map((part, place) => (
          <li key={part.label} className="flex items-center gap-2.5 py-2">
            <Swatch colour={seriesColour(place)} />
            {part.icon ? <span className="text-muted [&_svg]:size-4">{part.icon}</span> : null}
            <span className="min-w-0 grow truncate">{part.label}</span>
            <span className="num font-medium">{formatValue(part.value, format)}</span>
            {shares ? (
              <span className="num w-14 text-end text-muted">
                {formatValue(shares[place] ?? 0, { kind: 'percent' })}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {parts.some((part) => part.value < 0) ? (
        <p className="text-sm text-muted">No shares: more was cancelled or returned somewhere than was sold.</p>
      ) : null}
    </div>
  )
}
