import { type ReactNode, useId } from 'react'
import { cx } from './cx'
import { type FieldErrors, firstMessage } from './field-errors'
import { FieldHint, FieldProblem } from './field-notes'

/** What the control inside a field spreads onto itself. */
export type FieldControl = {
  id: string
  name?: string
  required?: boolean
  'aria-describedby'?: string
  'aria-invalid'?: true
}

export type FieldFrame = {
  label: ReactNode
  name?: string
  hint?: ReactNode
  error?: string | readonly string[]
  /** The whole record of a form; the field finds its own by name. */
  errors?: FieldErrors
  required?: boolean
  /** Says "optional" beside the label. */
  optional?: boolean
  hideLabel?: boolean
  /** At the far end of the label's line, e.g. a "Forgot it?" link. */
  aside?: ReactNode
  className?: string
}

export type FieldProps = FieldFrame & { children: (control: FieldControl) => ReactNode }

export function Field({ children, className, ...frame }: FieldProps) {
  const id = useId()
  const message = firstMessage(frame.error ?? (frame.name ? frame.errors?.[frame.name] : undefined))
  const notes = [frame.hint ? `${id}-hint` : '', message ? `${id}-error` : ''].filter(Boolean).join(' ')
  const control: FieldControl = {
    id,
    name: frame.name,
    required: frame.required,
    'aria-describedby': notes || undefined,
    'aria-invalid': message ? true : undefined,
  }
  return (
    <div className={cx('min-w-0', className)}>
      <FieldLabel id={id} {...frame} />
      {children(control)}
      {frame.hint ? (
        <FieldHint id={`${id}-hint`} className="mt-1.5">
          {frame.hint}
        </FieldHint>
      ) : null}
      <FieldProblem id={`${id}-error`}>{message}</FieldProblem>
    </div>
  )
}

function FieldLabel({ id, label, optional, hideLabel, aside }: FieldFrame & { id: string }) {
  return (
    <div className={hideLabel ? 'sr-only' : 'mb-1.5 flex items-baseline justify-between gap-3'}>
      <label htmlFor={id} className="font-medium">
        {label}
        {optional ? <span className="font-normal text-muted"> (optional)</span> : null}
      </label>
      {aside ? <span className="text-sm">{aside}</span> : null}
    </div>
  )
}
