import { ListFilter } from 'lucide-react'
import type { StockReason } from '@/lib/db/enums'
import { keysOf } from '@/lib/domain/shared/keys-of'
import { type Query, refilter } from '../address'
import { Chips } from '../list/chips'
import { FilterMenu } from '../list/filter-menu'
import { PeriodFilter } from '../list/period-filter'
import { reasonWords } from '../words'

export const MOVEMENTS_PATH = '/admin/inventory/movements'

type MovementsBarProps = {
  query: Query
  reason: StockReason | undefined
  period: { key: string; text: string } | null
  product: string | undefined
  today: string
  zone: string
}

/** The filters of the ledger. */
export function MovementsBar({ query, reason, period, product, today, zone }: MovementsBarProps) {
  const to = (patch: Record<string, string | undefined>) => refilter(MOVEMENTS_PATH, query, patch)
  const noPeriod = { period: undefined, from: undefined, to: undefined }
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <FilterMenu
          label="What happened"
          icon={<ListFilter aria-hidden />}
          options={[
            { label: 'Everything', href: to({ reason: undefined }), current: !reason },
            ...keysOf(reasonWords).map((word) => ({
              label: reasonWords[word],
              href: to({ reason: word }),
              current: reason === word,
            })),
          ]}
        />
        <PeriodFilter path={MOVEMENTS_PATH} query={query} current={period?.key} today={today} zone={zone} />
      </div>
      <Chips
        clearHref={MOVEMENTS_PATH}
        chips={[
          ...(product ? [{ label: 'Product', value: product, removeHref: to({ product: undefined }) }] : []),
          ...(reason ? [{ label: 'What', value: reasonWords[reason], removeHref: to({ reason: undefined }) }] : []),
          ...(period ? [{ label: 'Period', value: period.text, removeHref: to(noPeriod) }] : []),
        ]}
      />
    </>
  )
}
