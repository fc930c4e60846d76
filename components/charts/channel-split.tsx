import type { ReactNode } from 'react'
import { seriesColour } from './colours'
import { Swatch } from './legend'
import { formatValue, type ValueFormat } from './value-format'

export type SplitPart = { label: string; value: number; icon?: ReactNode }

type ChannelSplitProps = { label: string; parts: readonly SplitPart[]; format: ValueFormat; className?: string }

/** How a whole divides: one bar, and under it each part with its figure and share. */
export function ChannelSplit({ label, parts, format, className }: ChannelSplitProps) {
  const whole = parts.reduce((sum, part) => sum + Math.max(0, part.value), 0)
  const share = (part: SplitPart) => (whole > 0 ? Math.max(0, part.value) / whole : 0)
  return (
    <div className={className}>
      <div aria-hidden className="flex h-3 gap-0.5 overflow-hidden rounded-full bg-sunken">
        {parts.map((part, place) => (
          <div key={part.label} style={{ width: `${share(part) * 100}%`, backgroundColor: seriesColour(place) }} />
        ))}
      </div>
      <ul aria-label={label} className="mt-3 divide-y divide-line">
        {parts.map((part, place) => (
          <li key={part.label} className="flex items-center gap-2.5 py-2">
            <Swatch colour={seriesColour(place)} />
            {part.icon ? <span className="text-muted [&_svg]:size-4">{part.icon}</span> : null}
            <span className="min-w-0 grow truncate">{part.label}</span>
            <span className="num font-medium">{formatValue(part.value, format)}</span>
            <span className="num w-14 text-end text-muted">{formatValue(share(part), { kind: 'percent' })}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
