'use client'

import type { ReactNode } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { useOverlays } from '../shell/overlay'
import { DialogButtons } from './dialog-buttons'

type EntryDialogProps = {
  title: string
  description?: string
  confirmLabel: string
  /** False keeps it open, because what was entered will not do. */
  onConfirm: () => boolean | Promise<boolean>
  busy?: boolean
  /** Further ways out, such as taking a discount off again. */
  aside?: ReactNode
  children: ReactNode
}

/** One thing to enter: Enter confirms, Esc leaves all as it was. */
export function EntryDialog({ title, description, confirmLabel, onConfirm, busy, aside, children }: EntryDialogProps) {
  const { close } = useOverlays()
  return (
    <Dialog open onOpenChange={close} size="sm" title={title} description={description}>
      <form
        noValidate
        onSubmit={async (event) => {
          event.preventDefault()
          if (await onConfirm()) close()
        }}
      >
        {children}
        <DialogButtons aside={aside} confirm={confirmLabel} pending={busy} />
      </form>
    </Dialog>
  )
}
