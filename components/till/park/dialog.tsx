'use client'

import { useState } from 'react'
import { TextField } from '@/components/ui/text-field'
import { useSale } from '../sale/context'
import { EntryDialog } from '../shared/entry-dialog'
import { suggestedLabel, useParking } from './parking'

/** Enter parks under the suggested name. */
export function ParkDialog() {
  const parking = useParking()
  const suggested = useSale((sale) => suggestedLabel(sale.basket))
  const [label, setLabel] = useState(suggested)
  const [error, setError] = useState<string>()

  async function confirm() {
    try {
      await parking.park(label)
      return true
    } catch {
      setError('This browser could not keep it. The basket stays as it is.')
      return false
    }
  }

  return (
    <EntryDialog title="Park this sale" confirmLabel="Park" onConfirm={confirm}>
      <TextField
        label="Name"
        hint="So that it is found again."
        maxLength={80}
        autoComplete="off"
        value={label}
        onChange={(event) => setLabel(event.target.value)}
        onFocus={(event) => event.target.select()}
        error={error}
      />
    </EntryDialog>
  )
}
