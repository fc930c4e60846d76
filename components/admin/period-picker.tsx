import { CalendarDays } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { LinkTabs } from '@/components/ui/link-tabs'
import { Popover } from '@/components/ui/popover'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { hrefOf, type Query } from './address'
import { PRESETS } from './period-presets'

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
  const rest = { after: undefined, trail: undefined }
  const items = PRESETS.map(({ key, label }) => ({
    href: hrefOf(path, query, { ...rest, period: key, from: undefined, to: undefined }),
    label,
    current: key === current,
  }))
  return (
    <div className="flex max-w-full flex-wrap items-center gap-x-2 gap-y-1.5">
      <LinkTabs label="Period" variant="segmented" items={items} />
      <Popover
        label="Choose the days"
        align="end"
        trigger={
          <Button size="sm" icon={<CalendarDays aria-hidden />} aria-pressed={current === 'custom'}>
            {current === 'custom' ? 'Own days' : 'Choose days'}
          </Button>
        }
      >
        <form action={path} className="grid gap-3">
          {Object.entries(query).map(([name, value]) =>
            ['period', 'from', 'to', 'after', 'trail'].includes(name) ? null : (
              <input key={name} type="hidden" name={name} value={value} />
            ),
          )}
          <TextField label="From" name="from" type="date" required max={today} defaultValue={period.from} />
          <TextField label="To" name="to" type="date" required max={today} defaultValue={period.to} />
          <p className="text-sm text-muted">Both days are included. Days are those of {zone.replaceAll('_', ' ')}.</p>
          <SubmitButton full>Show</SubmitButton>
        </form>
      </Popover>
    </div>
  )
}
