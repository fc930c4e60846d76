import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Input } from '@/components/ui/input'
import { AutoForm } from './auto-form'
import type { ListingQuery } from './listing-query'

type FilterFieldsProps = { path: string; query: ListingQuery; currency: string }

/** In stock, and what it may cost. */
export function FilterFields({ path, query, currency }: FilterFieldsProps) {
  const { q, category, sort, stock, min, max } = query
  return (
    <AutoForm path={path} values={{ stock, min, max }} label="Filters" className="space-y-5">
      <Kept values={{ q, category, sort }} />
      <Checkbox name="stock" value="1" defaultChecked={stock === '1'} label="In stock only" />
      <fieldset>
        <legend className="mb-1.5 font-medium">Price in {currency}</legend>
        <div className="flex items-center gap-2">
          <Input name="min" inputMode="decimal" aria-label="Lowest price" placeholder="from" defaultValue={min} />
          <span aria-hidden className="text-muted">
            –
          </span>
          <Input name="max" inputMode="decimal" aria-label="Highest price" placeholder="to" defaultValue={max} />
        </div>
      </fieldset>
      <Button type="submit" size="sm">
        Apply
      </Button>
    </AutoForm>
  )
}

/** What the form does not ask for but must not lose. */
export function Kept({ values }: { values: Readonly<Record<string, string>> }) {
  return Object.entries(values).map(([name, value]) =>
    value === '' ? null : <input key={name} type="hidden" name={name} value={value} />,
  )
}
