'use client'

import { Store } from 'lucide-react'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import type { FieldErrors } from '@/components/ui/field-errors'
import { LinkButton } from '@/components/ui/link-button'
import { SelectField } from '@/components/ui/select-field'
import type { OpenDrawer } from '@/lib/domain/shifts'

type DrawerFieldProps = {
  label: string
  drawers: readonly OpenDrawer[]
  value: number | undefined
  onChange: (shiftId: number) => void
  /** What the server refused: what it says of the `shift` stands here. */
  errors?: FieldErrors
}

/** The drawer that is chosen: one's own or the first until then, and again when the chosen one was closed. */
export function useDrawer(drawers: readonly OpenDrawer[]) {
  const [chosen, choose] = useState<number>()
  const drawer = drawers.find(({ shiftId }) => shiftId === chosen) ?? drawers[0]
  return [drawer?.shiftId, choose] as const
}

/** Which till's drawer cash goes into or comes out of: only those with an open shift count what is in them. */
export function DrawerField({ label, drawers, value, onChange, errors }: DrawerFieldProps) {
  if (drawers.length === 0) return <NoDrawer />
  return (
    <SelectField
      label={label}
      name="shiftId"
      value={String(value ?? '')}
      onChange={(event) => onChange(Number(event.target.value))}
      options={drawers.map(({ shiftId, till, openedBy, own }) => ({
        value: String(shiftId),
        label: own ? `${till}, your own` : `${till}, ${openedBy}`,
      }))}
      errors={errors && { shiftId: errors.shift }}
    />
  )
}

const NoDrawer = () => (
  <Alert
    tone="warning"
    live="polite"
    title="No drawer is open"
    action={
      <LinkButton size="sm" href="/pos" icon={<Store aria-hidden />}>
        Go to the till
      </LinkButton>
    }
  >
    Cash needs a till with an open shift, which counts it at its close.
  </Alert>
)
