import { Field, type FieldFrame } from './field'
import { frameOf } from './frame-of'
import { Input, type InputProps } from './input'

export function TextField(props: FieldFrame & Omit<InputProps, keyof FieldFrame>) {
  const { frame, control } = frameOf(props)
  return <Field {...frame}>{(wiring) => <Input {...control} {...wiring} />}</Field>
}
