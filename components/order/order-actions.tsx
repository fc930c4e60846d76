'use client'

import { RotateCcw } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { useRun } from '@/components/ui/use-run'
import type { ActionResult } from '@/lib/forms/action'

type Link = { number: string; key: string }

type OrderActionsProps = {
  link: Link
  mayCancel: boolean
  cancelOrder: (link: Link) => Promise<ActionResult<unknown>>
  orderAgain: (link: Link) => Promise<ActionResult<unknown>>
}

/** What a buyer can still do about an order. */
export function OrderActions({ link, mayCancel, cancelOrder, orderAgain }: OrderActionsProps) {
  const { pending, run } = useRun()

  return (
    <div className="flex flex-wrap gap-2">
      <Button icon={<RotateCcw aria-hidden />} loading={pending} onClick={() => run(() => orderAgain(link))}>
        Order this again
      </Button>
      {mayCancel ? (
        <ConfirmDialog
          trigger={<Button variant="ghost">Cancel the order</Button>}
          title={`Cancel order ${link.number}?`}
          description="Nothing will be sent, and nothing is to be paid. This cannot be undone, but you can order again."
          confirmLabel="Cancel the order"
          cancelLabel="Keep it"
          onConfirm={() => cancelOrder(link)}
        />
      ) : null}
    </div>
  )
}
