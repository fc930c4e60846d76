'use client'

import type { MouseEvent } from 'react'
import { useFormStatus } from 'react-dom'
import type { ButtonProps } from './button'
import { buttonClass } from './button-class'
import { cx } from './cx'
import { Spinner } from './spinner'

type SubmitButtonProps = Omit<ButtonProps, 'asChild' | 'type'> & { pendingText?: string }

/** Submits its form once: presses while the answer is under way do nothing, and the focus stays where it is. */
export function SubmitButton(props: SubmitButtonProps) {
  const { variant = 'primary', size, full, icon, loading, pendingText = 'Working', ...button } = props
  const { className, children, onClick, ...rest } = button
  const { pending } = useFormStatus()
  const busy = pending || loading === true

  function press(event: MouseEvent<HTMLButtonElement>) {
    if (busy) event.preventDefault()
    else onClick?.(event)
  }

  return (
    <button
      {...rest}
      type="submit"
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={press}
      className={cx(buttonClass({ variant, size, full }), className)}
    >
      <span className={cx('inline-flex items-center justify-center gap-2', busy && 'opacity-0')}>
        {icon}
        {children}
      </span>
      {busy ? <Spinner label={pendingText} className="absolute inset-0 m-auto" /> : null}
    </button>
  )
}
