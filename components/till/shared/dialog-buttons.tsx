import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { DialogClose } from '@/components/ui/dialog'

type DialogButtonsProps = {
  cancel?: string
  confirm: string
  pending: boolean | undefined
  /** Further ways out. */
  aside?: ReactNode
}

/** The foot of a form in a dialog: the way out, and what it is for. */
export const DialogButtons = ({ cancel = 'Cancel', confirm, pending, aside }: DialogButtonsProps) => (
  <div className="mt-5 flex flex-wrap justify-end gap-2">
    {aside}
    <DialogClose>
      <Button>{cancel}</Button>
    </DialogClose>
    <Button type="submit" variant="primary" loading={pending}>
      {confirm}
    </Button>
  </div>
)
