import { Slot, Slottable } from 'radix-ui/slot'
import type { ComponentProps, ReactNode } from 'react'
import { type ButtonLook, buttonClass } from './button-class'
import { cx } from './cx'
import { Spinner } from './spinner'

export type ButtonProps = ComponentProps<'button'> &
  Omit<ButtonLook, 'square'> & {
    icon?: ReactNode
    /** Keeps the width, shows a spinner and takes no presses. */
    loading?: boolean
    /** Lends the look to the only child, e.g. a link. */
    asChild?: boolean
  }

export function Button({ asChild, className, ...props }: ButtonProps) {
  return asChild ? <BorrowedLook className={className} {...props} /> : <RealButton className={className} {...props} />
}

function RealButton({ variant, size, full, icon, loading, className, children, disabled, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      aria-busy={loading || undefined}
      disabled={disabled || loading}
      className={cx(buttonClass({ variant, size, full }), className)}
      {...rest}
    >
      <span className={cx('inline-flex items-center justify-center gap-2', loading && 'opacity-0')}>
        {icon}
        {children}
      </span>
      {loading ? <Spinner label="Working" className="absolute inset-0 m-auto" /> : null}
    </button>
  )
}

function BorrowedLook({ variant, size, full, icon, loading: _, className, children, ...rest }: ButtonProps) {
  return (
    <Slot className={cx(buttonClass({ variant, size, full }), 'gap-2', className)} {...rest}>
      {icon}
      <Slottable>{children}</Slottable>
    </Slot>
  )
}
