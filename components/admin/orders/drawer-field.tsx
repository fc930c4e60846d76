'use client'

import { FormMessage } from '@/components/ui/form-message'
import { SelectField } from '@/components/ui/select-field'
import type { OpenDrawer } from '@/lib/domain/shifts'

type DrawerFieldProps = {
  label: string
  drawers: readonly OpenDrawer[]
  value: number | undefined
  onChange: (shiftId: number) => void
  errors?: Record<string, string[]>
}

/** Which till's drawer cash goes into or comes out of: only those with an open shift count what is in them. */
export function DrawerField({ label, drawers, value, onChange, errors }: DrawerFieldProps) {
  if (drawers.length === 0)
    return (
      <FormMessage>
        No drawer is open. Cash needs a till with an open shift, which counts it when it closes.
      </FormMessage>
    )
  return (
    <SelectField
      label={label}
      name="shiftId"
      value={String(value ?? '')}
      onChange={(event) => onChange(Number(event.target.value))}
      options={drawers.map(({ shiftId, till, openedBy }) => ({
        value: String(shiftId),
        label: `${till}, ${openedBy}`,
      }))}
      errors={errors}
    />
  )
}
