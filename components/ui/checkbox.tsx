import { checkboxClass } from './checkbox-class'
import { ChoiceFrame, type ChoiceProps } from './choice'

export function Checkbox({ label, description, hideLabel, className, ...rest }: ChoiceProps) {
  return (
    <ChoiceFrame
      control={<input type="checkbox" className={checkboxClass} {...rest} />}
      label={label}
      description={description}
      hideLabel={hideLabel}
      className={className}
    />
  )
}
