'use client'

import { Search, X } from 'lucide-react'
import { type ChangeEvent, type ComponentProps, type ReactNode, useRef } from 'react'
import { type ControlSize, controlClass, controlSize } from './control-class'
import { cx } from './cx'

export type SearchInputProps = Omit<ComponentProps<'input'>, 'type' | 'ref'> & {
  label: string
  inputSize?: ControlSize
  /** Shown while empty; the page that owns the key focuses the field by its id. */
  shortcut?: ReactNode
  onValueChange?: (value: string) => void
}

export function SearchInput(props: SearchInputProps) {
  const { label, inputSize = 'md', shortcut, onValueChange, onChange, className, placeholder, ...rest } = props
  const field = useRef<HTMLInputElement>(null)

  function change(event: ChangeEvent<HTMLInputElement>) {
    onChange?.(event)
    onValueChange?.(event.target.value)
  }

  return (
    <span className={cx('relative block w-full min-w-0', className)}>
      <Search aria-hidden className="pointer-events-none absolute inset-y-0 start-3 my-auto size-4 text-muted" />
      <input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={placeholder ?? label}
        autoComplete="off"
        onChange={change}
        className={cx('peer appearance-none', controlClass, controlSize[inputSize], 'ps-9! pe-9!')}
        {...rest}
      />
      {shortcut ? (
        <span className="pointer-events-none absolute inset-y-0 end-2.5 hidden items-center peer-placeholder-shown:flex peer-focus:hidden max-sm:hidden!">
          {shortcut}
        </span>
      ) : null}
      <button
        type="button"
        aria-label="Clear the search"
        onClick={() => field.current && clear(field.current)}
        className="absolute inset-y-0 end-1 my-auto grid size-8 place-items-center rounded-md text-muted peer-placeholder-shown:hidden hover:text-ink"
      >
        <X aria-hidden className="size-4" />
      </button>
    </span>
  )
}

/** Empties the field as typing would, so that React hears of it in either mode. */
function clear(field: HTMLInputElement) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, '')
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.focus()
}
