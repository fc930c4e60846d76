import { FileCode2, Globe, ScrollText, Store } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import type { Channel, OrderState } from '@/lib/db/enums'
import { channelWords, stateTones, stateWords } from '../words'

const channelIcons = { web: Globe, pos: Store, sales: ScrollText, api: FileCode2 } as const

export function ChannelMark({ channel }: { channel: Channel }) {
  const Icon = channelIcons[channel]
  return (
    <span className="inline-flex items-center gap-1.5 align-middle whitespace-nowrap">
      <Icon aria-hidden className="size-4 shrink-0 text-muted" />
      {channelWords[channel]}
    </span>
  )
}

export const StateBadge = ({ state }: { state: OrderState }) => (
  <Badge tone={stateTones[state]} dot>
    {stateWords[state]}
  </Badge>
)

type PaidProps = { totalMinor: bigint; paidMinor: bigint; state: OrderState }

/** Whether the money is in. */
export function PaidBadge({ totalMinor, paidMinor, state }: PaidProps) {
  if (state === 'draft') return <span className="text-muted">–</span>
  if (state === 'cancelled' || state === 'returned') return <span className="text-muted">Paid back</span>
  if (paidMinor >= totalMinor) return <span className="text-positive">Paid</span>
  return <span className="text-warning">{paidMinor > 0n ? 'Part paid' : 'Open'}</span>
}
