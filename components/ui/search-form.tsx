import Form from 'next/form'
import type { ReactNode } from 'react'
import type { ControlSize } from './control-class'
import { SearchInput } from './search-input'

type SearchFormProps = {
  action: string
  label: string
  name?: string
  placeholder?: string
  defaultValue?: string
  inputSize?: ControlSize
  shortcut?: ReactNode
  id?: string
  /** Other parts of the address to keep, such as chosen filters. */
  keep?: Readonly<Record<string, string>>
  className?: string
}

/** A search whose words go into the address. */
export function SearchForm({ action, name = 'q', keep = {}, className, ...field }: SearchFormProps) {
  return (
    <search className={className}>
      <Form action={action}>
        {Object.entries(keep).map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
        <SearchInput name={name} {...field} />
      </Form>
    </search>
  )
}
