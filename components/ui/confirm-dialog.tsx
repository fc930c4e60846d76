'use client'

import * as RadixAlert from 'radix-ui/alert-dialog'
import type { ReactElement, ReactNode } from 'react'
import type { ActionResult } from '@/lib/forms/action'
import { Button } from './button'
import { cx } from './cx'
import type { FieldErrors } from './field-errors'
import { FormMessage } from './form-message'
import { overlayClass, panelClass } from './overlay-class'
import { type OpenProps, useOpen } from './use-open'
import { useReturnFocus } from './use-return-focus'
import { useRun } from './use-run'

export type ConfirmDialogProps = OpenProps & {
  trigger?: ReactElement
  title: ReactNode
  description?: ReactNode
  confirmLabel: string
  cancelLabel?: string
  tone?: 'danger' | 'primary'
  /** It closes only when this has answered; a refusal's message is shown and it stays open. */
  onConfirm: () => Promise<ActionResult<unknown>> | Promise<void>
  disabled?: boolean
  /** What else is asked. As a function it is told what was refused field by field, and says that itself. */
  children?: ReactNode | ((errors: FieldErrors | undefined) => ReactNode)
}

export function ConfirmDialog({ trigger, title, description, children, ...props }: ConfirmDialogProps) {
  const [open, setOpen] = useOpen(props)
  const { pending, failure, run, forget } = useRun({ inPlace: true })
  const focus = useReturnFocus()
  const asks = typeof children === 'function'

  const confirm = () => run(async () => (await props.onConfirm()) ?? DONE, { done: () => setOpen(false) })

  function change(next: boolean) {
    if (pending) return
    forget()
    setOpen(next)
  }

  return (
    <RadixAlert.Root open={open} onOpenChange={change}>
      {trigger ? <RadixAlert.Trigger asChild>{trigger}</RadixAlert.Trigger> : null}
      <RadixAlert.Portal>
        <RadixAlert.Overlay className={overlayClass} />
        <RadixAlert.Content
          {...focus}
          {...(description ? {} : { 'aria-describedby': undefined })}
          className={cx(panelClass, 'max-w-md')}
        >
          <div className="min-h-0 space-y-3 overflow-y-auto px-5 pt-5 pb-4">
            <RadixAlert.Title className="text-lg font-semibold">{title}</RadixAlert.Title>
            {description ? <RadixAlert.Description className="text-muted">{description}</RadixAlert.Description> : null}
            {asks ? children(failure?.fields) : children}
            <FormMessage>{asks && failure?.fields ? null : failure?.message}</FormMessage>
          </div>
          <div className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">
            <RadixAlert.Cancel asChild>
              <Button disabled={pending}>{props.cancelLabel ?? 'Cancel'}</Button>
            </RadixAlert.Cancel>
            <Button variant={props.tone ?? 'danger'} loading={pending} disabled={props.disabled} onClick={confirm}>
              {props.confirmLabel}
            </Button>
          </div>
        </RadixAlert.Content>
      </RadixAlert.Portal>
    </RadixAlert.Root>
  )
}

const DONE = { ok: true, value: undefined } as const
