'use client'

import { useState } from 'react'
import { TextField } from '@/components/ui/text-field'
import { EntryDialog } from '../shared/entry-dialog'
import { useChangeSale, useSale } from './context'
import { changeBasket } from './sale'

export function NoteDialog() {
  const change = useChangeSale()
  const note = useSale((sale) => sale.basket.note)
  const [text, setText] = useState(note)

  function confirm() {
    change((now) => changeBasket(now, (basket) => ({ ...basket, note: text.trim() })))
    return true
  }

  return (
    <EntryDialog title="Note on this sale" confirmLabel="Keep note" onConfirm={confirm}>
      <TextField
        label="Note"
        hint="It stays with the sale and is printed on the receipt."
        maxLength={500}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </EntryDialog>
  )
}
