import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { type ControlSize, controlClass, controlSize } from './control-class'
import { cx } from './cx'

export type SelectOption = { value: string; label: string; disabled?: boolean }

export type SelectProps = ComponentProps<'select'> & {
  options?: readonly SelectOption[]
  /** A first choice that stands for none. */
  placeholder?: string
  controlSize?: ControlSize
}

export function Select({ options, placeholder, controlSize: size = 'md', className, children, ...rest }: SelectProps) {
  return (
    <span className={cx('relative block w-full min-w-0', className)}>
      <select className={cx(controlClass, controlSize[size], 'appearance-none truncate pe-9')} {...rest}>
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {options?.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
        {children}
      </select>
      <ChevronDown aria-hidden className="pointer-events-none absolute inset-y-0 end-3 my-auto size-4 text-muted" />
    </span>
  )
}
