import type { ComponentProps, ReactNode } from 'react'
import { type ControlSize, controlClass, controlSize } from './control-class'
import { cx } from './cx'

export type InputProps = ComponentProps<'input'> & {
  /** Text or an icon inside the box, such as a currency; said to screen readers by the label, not by this. */
  before?: ReactNode
  after?: ReactNode
  inputSize?: ControlSize
}

export function Input({ before, after, inputSize = 'md', className, ...rest }: InputProps) {
  if (!before && !after) return <input className={cx(controlClass, controlSize[inputSize], className)} {...rest} />
  return (
    <span
      className={cx(
        'flex w-full min-w-0 items-center gap-2 rounded-md border border-line-strong bg-surface transition-colors duration-100 hover:border-muted has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-focus has-aria-invalid:border-danger has-disabled:bg-sunken has-[input[readonly]]:bg-sunken [&_svg]:size-[1.125em] [&_svg]:shrink-0',
        controlSize[inputSize],
        className,
      )}
    >
      {before ? <span className="flex shrink-0 text-muted">{before}</span> : null}
      <input className="min-w-0 grow self-stretch bg-transparent outline-none disabled:cursor-not-allowed" {...rest} />
      {after ? <span className="flex shrink-0 items-center text-muted">{after}</span> : null}
    </span>
  )
}
