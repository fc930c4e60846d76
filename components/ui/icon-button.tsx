import type { ReactNode } from 'react'
import type { ButtonProps } from './button'
import { buttonClass } from './button-class'
import { cx } from './cx'
import { Spinner } from './spinner'

type IconButtonProps = Omit<ButtonProps, 'asChild' | 'full' | 'icon' | 'children'> & { label: string; icon: ReactNode }

/** A button that shows only an icon; the label is what is read out. */
export function IconButton({
  label,
  icon,
  variant = 'ghost',
  size,
  loading,
  disabled,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-busy={loading || undefined}
      disabled={disabled || loading}
      className={cx(buttonClass({ variant, size, square: true }), className)}
      {...rest}
    >
      {loading ? <Spinner label="Working" /> : icon}
    </button>
  )
}
