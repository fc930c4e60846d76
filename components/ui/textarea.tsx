import type { ComponentProps } from 'react'
import { controlClass } from './control-class'
import { cx } from './cx'

/** Grows with its text where the browser can. */
export function Textarea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={rows}
      className={cx(controlClass, 'field-sizing-content max-h-96 min-h-20 px-3 py-2 text-base', className)}
      {...rest}
    />
  )
}
