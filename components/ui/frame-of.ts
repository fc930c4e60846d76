import type { FieldFrame } from './field'

/** Parts a field's own words from what belongs to the control inside it. */
export function frameOf<P extends FieldFrame>(props: P): { frame: FieldFrame; control: Omit<P, keyof FieldFrame> } {
  const { label, name, hint, error, errors, required, optional, hideLabel, aside, className, ...control } = props
  return { frame: { label, name, hint, error, errors, required, optional, hideLabel, aside, className }, control }
}
