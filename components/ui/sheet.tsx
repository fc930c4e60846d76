'use client'

import * as RadixDialog from 'radix-ui/dialog'
import { cx } from './cx'
import { DialogBody, type DialogProps } from './dialog'
import { overlayClass, sheetClass } from './overlay-class'
import { useOpen } from './use-open'
import { useReturnFocus } from './use-return-focus'

export type SheetProps = Omit<DialogProps, 'size' | 'dismissable'> & {
  /** Right is the reading direction's end, left its start. */
  side?: 'right' | 'left' | 'bottom'
  width?: 'sm' | 'md' | 'lg'
}

const widths = { sm: 'w-[min(20rem,92vw)]', md: 'w-[min(26rem,100vw)]', lg: 'w-[min(40rem,100vw)]' } as const

/** A drawer from one side of the screen. */
export function Sheet({ trigger, side = 'right', width = 'md', ...props }: SheetProps) {
  const [open, setOpen] = useOpen(props)
  const focus = useReturnFocus()
  return (
    <RadixDialog.Root open={open} onOpenChange={setOpen}>
      {trigger ? <RadixDialog.Trigger asChild>{trigger}</RadixDialog.Trigger> : null}
      <RadixDialog.Portal>
        <RadixDialog.Overlay className={overlayClass} />
        <RadixDialog.Content
          {...focus}
          {...(props.description ? {} : { 'aria-describedby': undefined })}
          className={cx(sheetClass[side], side !== 'bottom' && widths[width])}
        >
          <DialogBody {...props} closable />
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  )
}
