import { Field, type FieldFrame } from './field'
import { frameOf } from './frame-of'
import { Select, type SelectProps } from './select'

export function SelectField(props: FieldFrame & Omit<SelectProps, keyof FieldFrame>) {
  const { frame, control } = frameOf(props)
  return <Field {...frame}>{(wiring) => <Select {...control} {...wiring} />}</Field>
}
