import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { type ButtonLook, buttonClass } from './button-class'
import { cx } from './cx'

type LinkButtonProps = ComponentProps<typeof Link> & Omit<ButtonLook, 'square'> & { icon?: ReactNode }

export function LinkButton({ variant, size, full, icon, className, children, ...rest }: LinkButtonProps) {
  return (
    <Link className={cx(buttonClass({ variant, size, full }), 'gap-2', className)} {...rest}>
      {icon}
      {children}
    </Link>
  )
}
