'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { TextareaField } from '@/components/ui/textarea-field'
import { toast } from '@/components/ui/toaster'
import type { OrderState } from '@/lib/db/enums'
import type { OpenDrawer } from '@/lib/domain/shifts'
import type { ActionResult } from '@/lib/forms/action'
import { plural } from '../format'
import { DrawerField, useDrawer } from './drawer-field'

export type Move = (move: {
  orderId: number
  to: OrderState
  note?: string
  shiftId?: number
}) => Promise<ActionResult<unknown>>

export type UndoneOrder = {
  id: number
  number: string
  state: OrderState
  units: number
  paidText: string | null
  /** Where its cash can be given back from; null when none lay in a drawer. */
  drawers: readonly OpenDrawer[] | null
}

type UndoOrderProps = {
  order: UndoneOrder
  to: OrderState
  move: Move
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** Cancels an order or takes it back, with a reason; says before what will happen to goods and money. */
export function UndoOrder({ order, to, move, open, onOpenChange }: UndoOrderProps) {
  const [note, setNote] = useState('')
  const [shiftId, setShiftId] = useDrawer(order.drawers ?? [])
  const router = useRouter()
  const returning = to === 'returned'

  async function undo() {
    const answer = await move({ orderId: order.id, to, note: note.trim(), shiftId })
    if (answer.ok) toast.success(`${order.number} is ${returning ? 'taken back' : 'cancelled'}`)
    else if (answer.fields?.shift) router.refresh() // the drawer was closed meanwhile: show those that are open now
    return answer
  }

  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={returning ? `Take ${order.number} back?` : `Cancel ${order.number}?`}
      description={consequences(order)}
      confirmLabel={returning ? 'Take it back' : 'Cancel the order'}
      cancelLabel="Keep it"
      disabled={order.drawers?.length === 0}
      onConfirm={undo}
    >
      {(errors) => (
        <>
          {order.drawers ? (
            <DrawerField
              label="Cash goes back from the drawer of"
              drawers={order.drawers}
              value={shiftId}
              onChange={setShiftId}
              errors={errors}
            />
          ) : null}
          <TextareaField
            label="Reason"
            optional
            hint="It stands in the timeline."
            rows={2}
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </>
      )}
    </ConfirmDialog>
  )
}

function consequences({ state, units, paidText }: UndoOrderProps['order']): string {
  if (state === 'draft') return 'A draft holds no stock and was not paid, so nothing else changes.'
  const goods = `${plural(units, 'piece')} ${units === 1 ? 'goes' : 'go'} back into stock`
  return paidText
    ? `${goods}, and ${paidText} is booked as paid back. This cannot be undone.`
    : `${goods}. This cannot be undone.`
}
