import { ChannelSplit } from '@/components/charts/channel-split'
import { ChartFrame } from '@/components/charts/chart-frame'
import type { Channel } from '@/lib/db/enums'
import { channelWords } from '../words'

type ChannelsCardProps = { parts: readonly { channel: Channel; orders: number; netMinor: bigint }[]; currency: string }

/** Where the sales came from. */
export function ChannelsCard({ parts, currency }: ChannelsCardProps) {
  const format = { kind: 'money', currency } as const
  const rows = parts.map(({ channel, orders, netMinor }) => ({
    channel: channelWords[channel],
    orders,
    net: Number(netMinor),
  }))
  return (
    <ChartFrame
      title="Channels"
      fileName="channels"
      table={{
        columns: [
          { key: 'channel', label: 'Channel' },
          { key: 'orders', label: 'Orders', format: { kind: 'count' } },
          { key: 'net', label: 'Net sales', format },
        ],
        rows,
      }}
    >
      <ChannelSplit
        label="Net sales by channel"
        format={format}
        parts={rows.map((row) => ({ label: row.channel, value: row.net }))}
      />
    </ChartFrame>
  )
}
