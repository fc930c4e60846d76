'use client'

import { Ellipsis, PackageX, Pencil, Printer, ReceiptText, Trash2, Undo2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { DropdownMenu, MenuItem, MenuSeparator } from '@/components/ui/dropdown-menu'
import { IconButton } from '@/components/ui/icon-button'
import { LinkButton } from '@/components/ui/link-button'
import { toast } from '@/components/ui/toaster'
import { useRun } from '@/components/ui/use-run'
import type { OrderState } from '@/lib/db/enums'
import type { ActionResult } from '@/lib/forms/action'
import { movedWords, moveWords } from '../words'
import { type Move, type UndoneOrder, UndoOrder } from './undo-order'

type OrderActionsProps = {
  order: UndoneOrder
  /** Where this person may take it. */
  allowed: readonly OrderState[]
  editable: boolean
  move: Move
  remove: (orderId: number) => Promise<ActionResult<unknown>>
}

/** What can be done with an order: the next step as the button, the rest in the menu. */
export function OrderActions({ order, allowed, editable, move, remove }: OrderActionsProps) {
  const router = useRouter()
  const { pending, run } = useRun()
  const [asking, setAsking] = useState<'undo' | 'remove'>()
  const onward = allowed.find((to) => to !== 'cancelled' && to !== 'returned')
  const back = allowed.find((to) => to === 'cancelled' || to === 'returned')

  const go = (to: OrderState) =>
    run(() => move({ orderId: order.id, to }), {
      done: () => toast.success(`${order.number}: ${movedWords[to].toLowerCase()}`),
    })

  async function discard() {
    const answer = await remove(order.id)
    if (answer.ok) router.push('/admin/orders?state=draft')
    return answer
  }

  return (
    <>
      <PrintMenu order={order} />
      {editable ? (
        <LinkButton href={`/admin/orders/${order.id}/edit`} icon={<Pencil aria-hidden />}>
          Edit
        </LinkButton>
      ) : null}
      {back || editable ? (
        <DropdownMenu trigger={<IconButton variant="secondary" label="More to do" icon={<Ellipsis aria-hidden />} />}>
          {back ? (
            <MenuItem
              tone="danger"
              icon={back === 'returned' ? <Undo2 aria-hidden /> : <PackageX aria-hidden />}
              onSelect={() => setAsking('undo')}
            >
              {moveWords[back]}
            </MenuItem>
          ) : null}
          {back && editable ? <MenuSeparator /> : null}
          {editable ? (
            <MenuItem tone="danger" icon={<Trash2 aria-hidden />} onSelect={() => setAsking('remove')}>
              Delete the draft
            </MenuItem>
          ) : null}
        </DropdownMenu>
      ) : null}
      {onward ? (
        <Button variant="primary" loading={pending} onClick={() => go(onward)}>
          {moveWords[onward]}
        </Button>
      ) : null}
      {back ? (
        <UndoOrder
          order={order}
          to={back}
          move={move}
          open={asking === 'undo'}
          onOpenChange={(open) => setAsking(open ? 'undo' : undefined)}
        />
      ) : null}
      <ConfirmDialog
        open={asking === 'remove'}
        onOpenChange={(open) => setAsking(open ? 'remove' : undefined)}
        title={`Delete ${order.number}?`}
        description="It disappears; the log keeps who deleted it and what it came to."
        confirmLabel="Delete it"
        onConfirm={discard}
      />
    </>
  )
}

function PrintMenu({ order }: { order: UndoneOrder }) {
  const paper = `/admin/orders/${order.id}/print`
  return (
    <DropdownMenu trigger={<Button icon={<Printer aria-hidden />}>Print</Button>}>
      <MenuItem icon={<ReceiptText aria-hidden />} href={`${paper}?as=invoice`}>
        {order.state === 'draft' ? 'Draft' : 'Invoice'}
      </MenuItem>
      <MenuItem icon={<Printer aria-hidden />} href={`${paper}?as=slip`}>
        Packing slip
      </MenuItem>
    </DropdownMenu>
  )
}
