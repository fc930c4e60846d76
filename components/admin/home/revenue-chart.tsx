import { TimeSeries } from '@/components/charts/time-series'
import type { Channel } from '@/lib/db/enums'
import { dayText, longDay, monthText } from '../format'
import { channelWords } from '../words'

type Step = { day: string; previousMinor: bigint; byChannel: Readonly<Partial<Record<Channel, bigint>>> }

type RevenueChartProps = {
  steps: readonly Step[]
  channels: readonly Channel[]
  grain: 'day' | 'week' | 'month'
  currency: string
  /** What the dashed line is. */
  compareLabel: string
  className?: string
}

const titles = { day: 'Net sales by day', week: 'Net sales by week', month: 'Net sales by month' } as const
const rowLabels = { day: 'Day', week: 'Week from', month: 'Month' } as const
const MOST_BARS = 45

/** Net sales over the period, by channel, with the period before as a line. */
export function RevenueChart({ steps, channels, grain, currency, compareLabel, className }: RevenueChartProps) {
  const sold = steps.some((step) => Object.keys(step.byChannel).length > 0 || step.previousMinor !== 0n)
  return (
    <TimeSeries
      className={className}
      title={titles[grain]}
      fileName={`net-sales-by-${grain}`}
      rowLabel={rowLabels[grain]}
      kind={steps.length <= MOST_BARS ? 'bars' : 'stacked'}
      format={{ kind: 'money', currency }}
      series={channels.map((channel) => ({ key: channel, label: channelWords[channel] }))}
      comparison={{ key: 'previous', label: compareLabel }}
      rows={sold ? steps.map((step) => rowOf(step, channels, grain)) : []}
      height={280}
    />
  )
}

const rowOf = (step: Step, channels: readonly Channel[], grain: RevenueChartProps['grain']) => ({
  label: grain === 'month' ? monthText(step.day) : dayText(step.day),
  detail:
    grain === 'month' ? monthText(step.day) : grain === 'week' ? `Week from ${longDay(step.day)}` : longDay(step.day),
  values: {
    ...Object.fromEntries(channels.map((channel) => [channel, Number(step.byChannel[channel] ?? 0n)])),
    previous: Number(step.previousMinor),
  },
})
