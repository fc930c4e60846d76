import { ListFilter } from 'lucide-react'
import { LinkTabs } from '@/components/ui/link-tabs'
import { SearchForm } from '@/components/ui/search-form'
import type { Channel } from '@/lib/db/enums'
import { keysOf } from '@/lib/domain/shared/keys-of'
import { type Query, refilter } from '../address'
import { Chips } from '../list/chips'
import { FilterMenu } from '../list/filter-menu'
import { PeriodFilter } from '../list/period-filter'
import { channelWords } from '../words'
import { ORDER_TABS } from './state-tabs'

const PATH = '/admin/orders'

type OrdersBarProps = {
  query: Query
  tab: string
  channel: Channel | undefined
  /** The chosen period as a key and in words. */
  period: { key: string; text: string } | null
  today: string
  zone: string
}

/** The filters of the list of orders; all of them stand in the address. */
export function OrdersBar({ query, tab, channel, period, today, zone }: OrdersBarProps) {
  const { q, after, trail, ...keep } = query
  return (
    <div>
      <LinkTabs
        label="Orders by state"
        className="mb-3"
        items={ORDER_TABS.map(({ key, label }) => ({
          href: refilter(PATH, query, { state: key === 'all' ? undefined : key }),
          label,
          current: key === tab,
        }))}
      />
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <SearchForm
          action={PATH}
          label="Search orders"
          placeholder="Number, name or e-mail"
          defaultValue={q}
          keep={keep}
          className="w-full sm:w-72"
        />
        <FilterMenu
          label="Channel"
          icon={<ListFilter aria-hidden />}
          options={[
            { label: 'All channels', href: refilter(PATH, query, { channel: undefined }), current: !channel },
            ...keysOf(channelWords).map((word) => ({
              label: channelWords[word],
              href: refilter(PATH, query, { channel: word }),
              current: channel === word,
            })),
          ]}
        />
        <PeriodFilter path={PATH} query={query} current={period?.key} today={today} zone={zone} />
      </div>
      <Chips
        clearHref={refilter(PATH, query, { q: undefined, channel: undefined, ...NO_PERIOD })}
        chips={[
          ...(q ? [{ label: 'Search', value: q, removeHref: refilter(PATH, query, { q: undefined }) }] : []),
          ...(channel
            ? [
                {
                  label: 'Channel',
                  value: channelWords[channel],
                  removeHref: refilter(PATH, query, { channel: undefined }),
                },
              ]
            : []),
          ...(period ? [{ label: 'Period', value: period.text, removeHref: refilter(PATH, query, NO_PERIOD) }] : []),
        ]}
      />
    </div>
  )
}

const NO_PERIOD = { period: undefined, from: undefined, to: undefined }
