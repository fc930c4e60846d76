import { ChoiceFrame, type ChoiceProps } from './choice'

const track =
  "relative block h-5 w-9 shrink-0 appearance-none rounded-full border border-line-strong bg-sunken transition-colors duration-100 before:absolute before:inset-y-0.5 before:start-0.5 before:aspect-square before:rounded-full before:bg-line-strong before:transition-[inset-inline-start] before:duration-100 before:content-[''] checked:border-accent checked:bg-accent checked:before:start-4.5 checked:before:bg-accent-ink disabled:opacity-50"

/** On or off at once; posts like a checkbox. */
export function Switch({ label, description, hideLabel, className, ...rest }: ChoiceProps) {
  return (
    <ChoiceFrame
      // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its own state
      control={<input type="checkbox" role="switch" className={track} {...rest} />}
      label={label}
      description={description}
      hideLabel={hideLabel}
      className={className}
    />
  )
}
