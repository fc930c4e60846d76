import type { ComponentProps, ReactNode } from 'react'
import { cx } from './cx'

export type ChoiceProps = Omit<ComponentProps<'input'>, 'type'> & {
  label: ReactNode
  description?: ReactNode
  /** The label is read out but not shown, e.g. in a table row. */
  hideLabel?: boolean
}

type ChoiceFrameProps = {
  control: ReactNode
  label: ReactNode
  description?: ReactNode
  hideLabel?: boolean
  className?: string
}

/** A box, dot or switch with its words beside it; the words can be pressed too. */
export function ChoiceFrame({ control, label, description, hideLabel, className }: ChoiceFrameProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is handed in
    <label
      className={cx(
        'inline-flex items-start gap-2.5 py-choice has-disabled:cursor-not-allowed has-disabled:text-muted',
        hideLabel && 'px-1',
        className,
      )}
    >
      <span className="flex h-[1lh] shrink-0 items-center">{control}</span>
      <span className={hideLabel ? 'sr-only' : 'min-w-0'}>
        {label}
        {description ? <span className="block text-sm text-muted">{description}</span> : null}
      </span>
    </label>
  )
}
