'use client'

import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { useTill } from './till-context'

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
  const { close } = useTill()
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
        <div className="mt-5 flex flex-wrap justify-end gap-2">
          {aside}
          <DialogClose>
            <Button>Cancel</Button>
          </DialogClose>
          <Button type="submit" variant="primary" loading={busy}>
            {confirmLabel}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
