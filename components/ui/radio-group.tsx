import { type ChangeEvent, type ReactNode, useId } from 'react'
import { cx } from './cx'
import { FieldSet, type FieldSetProps } from './field-set'

export type RadioOption = {
  value: string
  label: ReactNode
  description?: ReactNode
  /** At the far end, e.g. a price. */
  aside?: ReactNode
  icon?: ReactNode
  disabled?: boolean
  /** Struck through but still to be reached and chosen, e.g. a size that is sold out. */
  unavailable?: boolean
}

export type RadioGroupProps = Omit<FieldSetProps, 'children'> & {
  name?: string
  options: readonly RadioOption[]
  variant?: 'list' | 'cards' | 'chips'
  defaultValue?: string
  value?: string
  onValueChange?: (value: string) => void
  required?: boolean
  /** Cards side by side from the small breakpoint on. */
  columns?: 1 | 2 | 3
}

const layouts = {
  list: 'grid gap-2',
  cards: 'grid gap-2',
  chips: 'flex flex-wrap gap-2',
} as const

const columnClass = { 1: '', 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-3' } as const

/** One of several, as native radio buttons: arrow keys move, forms post it. */
export function RadioGroup(props: RadioGroupProps) {
  const { name, options, variant = 'list', defaultValue, value, onValueChange, required, columns = 1, ...frame } = props
  const ownId = useId()
  const change = onValueChange && ((event: ChangeEvent<HTMLInputElement>) => onValueChange(event.target.value))
  const Choice = variant === 'chips' ? Chip : variant === 'cards' ? OptionCard : Line
  return (
    <FieldSet {...frame}>
      <div className={cx(layouts[variant], columnClass[columns])}>
        {options.map((option) => (
          <Choice key={option.value} option={option} id={`${ownId}-${option.value}`}>
            <input
              type="radio"
              id={`${ownId}-${option.value}`}
              name={name ?? ownId}
              value={option.value}
              disabled={option.disabled}
              required={required}
              checked={value === undefined ? undefined : value === option.value}
              defaultChecked={value === undefined ? defaultValue === option.value : undefined}
              onChange={change}
              className={variant === 'chips' ? 'peer sr-only' : dot}
            />
          </Choice>
        ))}
      </div>
    </FieldSet>
  )
}

const dot =
  'size-[1.125rem] shrink-0 appearance-none rounded-full border border-line-strong bg-surface transition-[border-width,border-color] duration-100 enabled:hover:border-muted checked:border-[0.3125rem] checked:border-accent disabled:opacity-50'

type ChoiceProps = { id: string; option: RadioOption; children: ReactNode }

function Line({ id, option, children }: ChoiceProps) {
  return (
    <label htmlFor={id} className="flex items-start gap-2.5 py-choice has-disabled:text-muted">
      <span className="flex h-[1lh] items-center">{children}</span>
      <OptionText option={option} />
    </label>
  )
}

function OptionCard({ id, option, children }: ChoiceProps) {
  return (
    <label
      htmlFor={id}
      className="flex items-start gap-3 rounded-lg border border-line bg-surface px-4 py-3 transition-colors duration-100 hover:bg-hover has-checked:border-accent has-checked:bg-accent-soft has-checked:ring-1 has-checked:ring-accent has-disabled:bg-sunken has-disabled:text-muted"
    >
      <span className="flex h-[1lh] items-center">{children}</span>
      <OptionText option={option} />
    </label>
  )
}

function Chip({ id, option, children }: ChoiceProps) {
  return (
    <label
      htmlFor={id}
      className={cx(
        'inline-flex min-h-control-md min-w-control-md items-center justify-center gap-2 rounded-md border border-line-strong bg-surface px-3 transition-colors duration-100 hover:border-ink has-checked:border-accent has-checked:bg-accent-soft has-checked:font-medium has-checked:text-accent has-checked:ring-1 has-checked:ring-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus has-disabled:opacity-50',
        option.unavailable && 'border-dashed text-muted',
      )}
    >
      {children}
      {option.icon}
      <span className={option.unavailable ? 'line-through' : undefined}>{option.label}</span>
      {option.unavailable ? <span className="sr-only">not available</span> : null}
    </label>
  )
}

function OptionText({ option }: { option: RadioOption }) {
  return (
    <>
      {option.icon ? <span className="flex h-[1lh] items-center text-muted">{option.icon}</span> : null}
      <span className="min-w-0 grow">
        <span className={option.unavailable ? 'text-muted line-through' : undefined}>{option.label}</span>
        {option.unavailable ? <span className="sr-only"> not available</span> : null}
        {option.description ? <span className="block text-sm text-muted">{option.description}</span> : null}
      </span>
      {option.aside ? <span className="num shrink-0">{option.aside}</span> : null}
    </>
  )
}
