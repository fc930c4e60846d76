import type { ComponentProps } from 'react'
import { Field, type FieldFrame } from './field'
import { frameOf } from './frame-of'
import { Textarea } from './textarea'

export function TextareaField(props: FieldFrame & Omit<ComponentProps<'textarea'>, keyof FieldFrame>) {
  const { frame, control } = frameOf(props)
  return <Field {...frame}>{(wiring) => <Textarea {...control} {...wiring} />}</Field>
}
