import { ListFilter, UserRound } from 'lucide-react'
import { LinkTabs } from '@/components/ui/link-tabs'
import type { Channel } from '@/lib/db/enums'
import { keysOf } from '@/lib/domain/shared/keys-of'
import { hrefOf, type Query } from '../address'
import { Chips } from '../list/chips'
import { FilterMenu } from '../list/filter-menu'
import { channelWords } from '../words'

export const SALES_PATH = '/admin/reports'
export const GRAINS = ['day', 'week', 'month'] as const

const grainWords = { day: 'Days', week: 'Weeks', month: 'Months' } as const

type Seller = { sellerId: number; name: string }

type SalesBarProps = {
  query: Query
  grain: (typeof GRAINS)[number]
  channel: Channel | undefined
  /** Whom one may choose from; empty for those who see only themselves. */
  sellers: readonly Seller[]
  seller: Seller | undefined
}

/** How the report of sales is cut. */
export function SalesBar({ query, grain, channel, sellers, seller }: SalesBarProps) {
  const to = (patch: Record<string, string | undefined>) => hrefOf(SALES_PATH, query, patch)
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <LinkTabs
          label="Steps"
          variant="segmented"
          items={GRAINS.map((word) => ({
            href: to({ grain: word }),
            label: grainWords[word],
            current: word === grain,
          }))}
        />
        <ChannelMenu path={SALES_PATH} query={query} channel={channel} />
        {sellers.length > 0 ? (
          <FilterMenu
            label="Cashier"
            icon={<UserRound aria-hidden />}
            options={[
              { label: 'Everybody', href: to({ seller: undefined }), current: !seller },
              ...sellers.map(({ sellerId, name }) => ({
                label: name,
                href: to({ seller: `${sellerId}` }),
                current: sellerId === seller?.sellerId,
              })),
            ]}
          />
        ) : null}
      </div>
      <Chips
        clearHref={to({ channel: undefined, seller: undefined })}
        chips={[
          ...(channel
            ? [{ label: 'Channel', value: channelWords[channel], removeHref: to({ channel: undefined }) }]
            : []),
          ...(seller ? [{ label: 'Cashier', value: seller.name, removeHref: to({ seller: undefined }) }] : []),
        ]}
      />
    </>
  )
}

export const ChannelMenu = ({ path, query, channel }: { path: string; query: Query; channel: Channel | undefined }) => (
  <FilterMenu
    label="Channel"
    icon={<ListFilter aria-hidden />}
    options={[
      {
        label: 'All channels',
        href: hrefOf(path, query, { channel: undefined, offset: undefined }),
        current: !channel,
      },
      ...keysOf(channelWords).map((word) => ({
        label: channelWords[word],
        href: hrefOf(path, query, { channel: word, offset: undefined }),
        current: channel === word,
      })),
    ]}
  />
)
