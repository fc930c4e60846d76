import { LinkTabs } from '@/components/ui/link-tabs'
import { PRESETS } from '@/lib/domain/shared/periods'
import { hrefOf, type Query } from './address'
import { DayRange } from './list/day-range'
import { presetWords } from './period-presets'

type PeriodPickerProps = {
  path: string
  query: Query
  current: string
  period: { from: string; to: string }
  today: string
  /** Whose days these are. */
  zone: string
}

/** One choice of time for the whole page, in the address. */
export function PeriodPicker({ path, query, current, period, today, zone }: PeriodPickerProps) {
  const other = { after: undefined, trail: undefined, offset: undefined, from: undefined, to: undefined }
  const items = PRESETS.map((key) => ({
    href: hrefOf(path, query, { ...other, period: key }),
    label: presetWords[key],
    current: key === current,
  }))
  return (
    <div className="flex max-w-[calc(100vw-2rem)] flex-wrap items-center gap-x-2 gap-y-1.5">
      <LinkTabs label="Period" variant="segmented" items={items} />
      <DayRange
        path={path}
        query={query}
        period={period}
        today={today}
        zone={zone}
        size="sm"
        chosen={current === 'custom'}
      />
    </div>
  )
}
