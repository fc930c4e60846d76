'use client'

import dynamic from 'next/dynamic'
import { Skeleton } from '@/components/ui/skeleton'
import { ChartFrame, type ChartFrameProps } from './chart-frame'
import type { ChartData } from './chart-table'
import { compareColour, seriesColour } from './colours'
import type { LegendItem } from './legend'
import type { PlotProps } from './time-series-plot'

export type TimeSeriesProps = PlotProps &
  Omit<ChartFrameProps, 'legend' | 'table' | 'children' | 'height'> & {
    height?: number
    /** What the rows are, heading the table's first column, e.g. "Day". */
    rowLabel?: string
  }

const Plot = dynamic(() => import('./time-series-plot').then((module) => module.TimeSeriesPlot), {
  ssr: false,
  loading: () => <Skeleton className="h-full w-full" />,
})

/** Figures over time, with the period before as a dashed line. */
export function TimeSeries(props: TimeSeriesProps) {
  const { rows, series, comparison, kind, format, height = 280, rowLabel, ...frame } = props
  return (
    <ChartFrame {...frame} height={height} legend={legendOf(props)} table={tableOf(props)}>
      <Plot title={frame.title} rows={rows} series={series} comparison={comparison} kind={kind} format={format} />
    </ChartFrame>
  )
}

function legendOf({ series, comparison }: TimeSeriesProps): LegendItem[] | undefined {
  if (series.length === 1 && !comparison) return undefined
  const shown = series.map((each, place) => ({ label: each.label, colour: seriesColour(place) }))
  return comparison ? [...shown, { label: comparison.label, colour: compareColour, dashed: true }] : shown
}

function tableOf({ rows, series, comparison, format, rowLabel = 'Time' }: TimeSeriesProps): ChartData {
  const shown = comparison ? [...series, comparison] : series
  return {
    columns: [{ key: 'row label', label: rowLabel }, ...shown.map(({ key, label }) => ({ key, label, format }))],
    rows: rows.map((row) => ({ 'row label': row.detail ?? row.label, ...row.values })),
  }
}
