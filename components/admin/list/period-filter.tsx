import { CalendarDays } from 'lucide-react'
import { PRESETS } from '@/lib/domain/shared/periods'
import { type Query, refilter } from '../address'
import { presetWords } from '../period-presets'
import { DayRange } from './day-range'
import { FilterMenu } from './filter-menu'

type PeriodFilterProps = { path: string; query: Query; current: string | undefined; today: string; zone: string }

/** Narrows a list to some days; without a choice it shows all of them. */
export function PeriodFilter({ path, query, current, today, zone }: PeriodFilterProps) {
  const none = { from: undefined, to: undefined }
  return (
    <>
      <FilterMenu
        label="Period"
        icon={<CalendarDays aria-hidden />}
        options={[
          { label: 'Any time', href: refilter(path, query, { ...none, period: undefined }), current: !current },
          ...PRESETS.map((key) => ({
            label: presetWords[key],
            href: refilter(path, query, { ...none, period: key }),
            current: current === key,
          })),
        ]}
      />
      <DayRange path={path} query={query} today={today} zone={zone} size="md" chosen={current === 'custom'} />
    </>
  )
}
