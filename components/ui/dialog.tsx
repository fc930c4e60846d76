'use client'

import { X } from 'lucide-react'
import * as RadixDialog from 'radix-ui/dialog'
import type { ReactElement, ReactNode } from 'react'
import { cx } from './cx'
import { IconButton } from './icon-button'
import { overlayClass, panelClass } from './overlay-class'
import { type OpenProps, useOpen } from './use-open'
import { useReturnFocus } from './use-return-focus'

export type DialogProps = OpenProps & {
  trigger?: ReactElement
  title: ReactNode
  description?: ReactNode
  size?: 'sm' | 'md' | 'lg' | 'xl'
  hideTitle?: boolean
  footer?: ReactNode
  /** False keeps it open on Escape and on presses beside it; there is no cross then. */
  dismissable?: boolean
  children?: ReactNode
}

const sizes = { sm: 'max-w-sm', md: 'max-w-lg', lg: 'max-w-3xl', xl: 'max-w-5xl' } as const

export function Dialog({ trigger, size = 'md', dismissable = true, ...props }: DialogProps) {
  const [open, setOpen] = useOpen(props)
  const focus = useReturnFocus()
  const hold = dismissable ? undefined : (event: Event) => event.preventDefault()
  return (
    <RadixDialog.Root open={open} onOpenChange={setOpen}>
      {trigger ? <RadixDialog.Trigger asChild>{trigger}</RadixDialog.Trigger> : null}
      <RadixDialog.Portal>
        <RadixDialog.Overlay className={overlayClass} />
        <RadixDialog.Content
          {...focus}
          {...(props.description ? {} : { 'aria-describedby': undefined })}
          onEscapeKeyDown={hold}
          onInteractOutside={hold}
          className={cx(panelClass, sizes[size])}
        >
          <DialogBody {...props} closable={dismissable} />
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  )
}

export const DialogClose = ({ children }: { children: ReactElement }) => (
  <RadixDialog.Close asChild>{children}</RadixDialog.Close>
)

type DialogBodyProps = Pick<DialogProps, 'title' | 'description' | 'hideTitle' | 'footer' | 'children'> & {
  closable: boolean
}

/** Title, scrolling middle and pinned foot, shared by dialogs and sheets. The cross comes last, so that the first field gets the focus. */
export function DialogBody({ title, description, hideTitle, footer, closable, children }: DialogBodyProps) {
  return (
    <>
      <div className={cx('px-5 pt-4 pb-3', closable && 'pe-14', hideTitle && 'sr-only')}>
        <RadixDialog.Title className="text-lg font-semibold">{title}</RadixDialog.Title>
        {description ? (
          <RadixDialog.Description className="mt-1 text-muted">{description}</RadixDialog.Description>
        ) : null}
      </div>
      <div className="min-h-0 grow overflow-y-auto overscroll-contain px-5 pt-1 pb-5">{children}</div>
      {footer ? (
        <div className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
          {footer}
        </div>
      ) : null}
      {closable ? (
        <RadixDialog.Close asChild>
          <IconButton label="Close" icon={<X aria-hidden />} size="sm" className="absolute! end-3 top-3" />
        </RadixDialog.Close>
      ) : null}
    </>
  )
}
