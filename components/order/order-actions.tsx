'use client'

import { RotateCcw } from 'lucide-react'
import { useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { toast } from '@/components/ui/toaster'

type Link = { number: string; key: string }
type Outcome = { ok: boolean; message?: string }

type OrderActionsProps = {
  link: Link
  mayCancel: boolean
  cancelOrder: (link: Link) => Promise<Outcome>
  orderAgain: (link: Link) => Promise<Outcome>
}

/** What a buyer can still do about an order. */
export function OrderActions({ link, mayCancel, cancelOrder, orderAgain }: OrderActionsProps) {
  const [busy, start] = useTransition()

  const repeat = () =>
    start(async () => {
      const answer = await orderAgain(link)
      if (!answer.ok) toast.error(answer.message ?? 'That did not work.')
    })

  return (
    <div className="flex flex-wrap gap-2">
      <Button icon={<RotateCcw aria-hidden />} loading={busy} onClick={repeat}>
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
