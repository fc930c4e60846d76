'use client'

import type { ReactElement } from 'react'
import {
  Area,
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { compareColour, seriesColour } from './colours'
import { heights } from './heights'
import { Swatch } from './legend'
import { roundTicks } from './round-ticks'
import { formatValue, type ValueFormat } from './value-format'

export type TimeRow = {
  /** Under the axis, short. */
  label: string
  /** In the tooltip and the table, long; the label when left out. */
  detail?: string
  values: Readonly<Record<string, number | null>>
}

export type Series = { key: string; label: string }

export type PlotProps = {
  title: string
  rows: readonly TimeRow[]
  series: readonly Series[]
  comparison?: Series
  kind?: 'line' | 'area' | 'stacked' | 'bars'
  format: ValueFormat
}

const tick = { fill: 'var(--color-muted)', fontSize: 12 } as const

/** Arrow keys walk through the points; nothing moves by itself. */
export function TimeSeriesPlot({ title, rows, series, comparison, kind = 'area', format }: PlotProps) {
  const shown = comparison ? [...series, comparison] : series
  const ticks = roundTicks(heights(rows, series, comparison, kind))
  return (
    <ResponsiveContainer width="100%" height="100%" debounce={50}>
      <ComposedChart
        data={[...rows]}
        title={title}
        stackOffset={kind === 'bars' ? 'sign' : 'none'}
        margin={{ top: 8, right: 4, bottom: 0, left: 0 }}
      >
        <CartesianGrid vertical={false} stroke="var(--color-chart-grid)" />
        <XAxis dataKey="label" tick={tick} tickLine={false} axisLine={false} minTickGap={24} tickMargin={8} />
        <YAxis
          width="auto"
          tick={tick}
          tickLine={false}
          axisLine={false}
          ticks={ticks}
          domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
          tickFormatter={(value: number) => formatValue(value, format, { compact: true })}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={kind === 'bars' ? { fill: 'var(--color-hover)' } : { stroke: 'var(--color-line-strong)' }}
          content={({ active, activeIndex }) => (
            <Tip
              row={active ? rows[Number(activeIndex)] : undefined}
              series={shown}
              main={series.length}
              format={format}
            />
          )}
        />
        {series.map((each, place) => mark(each, place, kind))}
        {comparison ? before(comparison, rows) : null}
      </ComposedChart>
    </ResponsiveContainer>
  )
}

const seriesValue = (key: string) => (row: TimeRow) => row.values[key] ?? null

const dashed = { stroke: compareColour, strokeWidth: 1.5, strokeDasharray: '4 4' } as const

/**
 * A line through every step; a single one has it all across, for a line needs two points. The line beside that shows
 * nothing: it gives the axis its scale on a day on which nothing else is drawn.
 */
function before({ key, label }: Series, rows: readonly TimeRow[]): ReactElement {
  const [only, second] = rows
  if (only && !second)
    return (
      <>
        <Line dataKey={seriesValue(key)} stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
        <ReferenceLine y={only.values[key] ?? 0} {...dashed} />
      </>
    )
  return (
    <Line {...dashed} dataKey={seriesValue(key)} name={label} dot={false} isAnimationActive={false} type="linear" />
  )
}

function mark({ key, label }: Series, place: number, kind: NonNullable<PlotProps['kind']>): ReactElement {
  const colour = seriesColour(place)
  const common = { dataKey: seriesValue(key), name: label, isAnimationActive: false } as const
  if (kind === 'bars') return <Bar key={key} {...common} stackId="all" fill={colour} maxBarSize={36} />
  const line = { ...common, type: 'linear', stroke: colour, strokeWidth: 2, dot: false, activeDot: { r: 4 } } as const
  if (kind === 'line') return <Line key={key} {...line} />
  const stacked = kind === 'stacked' ? { stackId: 'all', fillOpacity: 0.45 } : { fillOpacity: 0.1 }
  return <Area key={key} {...line} fill={colour} {...stacked} />
}

type TipProps = { row: TimeRow | undefined; series: readonly Series[]; main: number; format: ValueFormat }

function Tip({ row, series, main, format }: TipProps) {
  if (!row) return null
  return (
    <div role="status" className="rounded-md border border-line bg-raised px-3 py-2 text-sm text-ink shadow-raised">
      <p className="mb-1 font-medium">{row.detail ?? row.label}</p>
      <dl className="grid grid-cols-[auto_1fr_auto] items-center gap-x-2 gap-y-0.5">
        {series.map(({ key, label }, place) => (
          <div key={key} className="contents">
            <Swatch colour={place < main ? seriesColour(place) : compareColour} dashed={place >= main} />
            <dt className="text-muted">{label}</dt>
            <dd className="num text-end font-medium">{said(row.values[key], format)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

const said = (value: number | null | undefined, format: ValueFormat) =>
  value === null || value === undefined ? '–' : formatValue(value, format)
