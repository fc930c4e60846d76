import type { ReactNode } from 'react'
import { cx } from './cx'
import type { Combobox } from './use-combobox'

type ComboboxListProps = { id: string; label: string; hidden?: boolean; className?: string; children: ReactNode }

/** What a combobox found. */
export const ComboboxList = ({ id, label, hidden, className, children }: ComboboxListProps) => (
  <div id={id} role="listbox" aria-label={label} hidden={hidden} tabIndex={-1} className={className}>
    {children}
  </div>
)

type ComboboxOptionProps = {
  option: ReturnType<Combobox<unknown>['optionOf']>
  className?: string
  children: ReactNode
}

/** One of them. A press chooses it and leaves the focus in the field. */
export const ComboboxOption = ({ option, className, children }: ComboboxOptionProps) => (
  // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
  <div
    id={option.id}
    role="option"
    tabIndex={-1}
    aria-selected={option.marked}
    onMouseDown={(event) => event.preventDefault()}
    onClick={option.onChoose}
    className={cx('cursor-pointer rounded-md hover:bg-hover', option.marked && 'bg-selected', className)}
  >
    {children}
  </div>
)
