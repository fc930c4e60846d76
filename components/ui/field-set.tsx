import { type ReactNode, useId } from 'react'
import { cx } from './cx'
import { firstMessage } from './field-errors'
import { FieldHint, FieldProblem } from './field-notes'

export type FieldSetProps = {
  legend: ReactNode
  hideLegend?: boolean
  hint?: ReactNode
  error?: string | readonly string[]
  children: ReactNode
  className?: string
}

/** Several controls that answer one question. */
export function FieldSet({ legend, hideLegend, hint, error, children, className }: FieldSetProps) {
  const id = useId()
  const message = firstMessage(error)
  const notes = [hint ? `${id}-hint` : '', message ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <fieldset aria-describedby={notes || undefined} className={cx('min-w-0', className)}>
      <legend className={hideLegend ? 'sr-only' : 'mb-1.5 text-base font-medium'}>{legend}</legend>
      {hint ? (
        <FieldHint id={`${id}-hint`} className="mb-2">
          {hint}
        </FieldHint>
      ) : null}
      {children}
      <FieldProblem id={`${id}-error`}>{message}</FieldProblem>
    </fieldset>
  )
}
