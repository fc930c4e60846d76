import { CalendarRange } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Popover } from '@/components/ui/popover'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { Query } from '../address'

type DayRangeProps = {
  path: string
  query: Query
  /** What the fields begin with. */
  period?: { from: string; to: string }
  today: string
  zone: string
  size: 'sm' | 'md'
  chosen: boolean
}

const OWN = ['period', 'from', 'to', 'after', 'trail']

/** Any days from one to another. */
export function DayRange({ path, query, period, today, zone, size, chosen }: DayRangeProps) {
  return (
    <Popover
      label="Choose the days"
      align="end"
      trigger={
        <Button size={size} icon={<CalendarRange aria-hidden />} aria-pressed={chosen}>
          Choose days
        </Button>
      }
    >
      <form action={path} className="grid gap-3">
        {Object.entries(query).map(([name, value]) =>
          OWN.includes(name) ? null : <input key={name} type="hidden" name={name} value={value} />,
        )}
        <TextField
          label="From"
          name="from"
          type="date"
          required
          max={today}
          defaultValue={period?.from ?? query.from}
        />
        <TextField
          label="To"
          name="to"
          type="date"
          required
          max={today}
          defaultValue={period?.to ?? query.to ?? today}
        />
        <p className="text-sm text-muted">Both days are included. Days are those of {zone.replaceAll('_', ' ')}.</p>
        <SubmitButton full>Show</SubmitButton>
      </form>
    </Popover>
  )
}
