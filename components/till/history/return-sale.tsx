'use client'

import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { RadioGroup } from '@/components/ui/radio-group'
import type { OrderView } from '@/lib/domain/orders'
import type { GivenPin } from '@/lib/domain/people'
import { useRefreshCatalogue } from '../find/context'
import { ApprovalDialog } from '../person/approval-dialog'
import { usePerson } from '../person/person'
import { useActions } from '../shared/actions'
import { useShop } from '../shared/shop'
import { useSignals } from '../shell/signals'

const REASONS = ['Changed their mind', 'Faulty', 'Wrong product', 'Rung up wrongly']

type ReturnSaleProps = { sale: OrderView; onReturned: (sale: OrderView) => void }

/** The whole sale back: goods to the shelf, money to the customer, with a reason; approved where that takes a manager. */
export function ReturnSale({ sale, onReturned }: ReturnSaleProps) {
  const { person } = usePerson()
  const { money } = useShop()
  const { say } = useSignals()
  const actions = useActions()
  const refresh = useRefreshCatalogue()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState(REASONS[0] ?? '')
  if (sale.state !== 'completed') return null

  async function giveBack(given?: GivenPin) {
    const answer = await actions.returnSale({ orderId: sale.id, reason, given })
    if (!answer.ok) return answer
    onReturned(answer.value)
    say(`Returned. Give back ${money(sale.totalMinor)}.`)
    void refresh()
    return answer
  }

  const words = {
    description: `${money(sale.totalMinor)} goes back the way it was paid, and the goods into stock.`,
    confirmLabel: `Give back ${money(sale.totalMinor)}`,
    onOpenChange: setOpen,
    children: <Reasons reason={reason} onReason={setReason} />,
  }
  return (
    <>
      <Button full icon={<Undo2 aria-hidden />} onClick={() => setOpen(true)}>
        Return the sale
      </Button>
      {person.mayRefund ? (
        <ConfirmDialog {...words} open={open} title="Return this sale?" onConfirm={() => giveBack()} />
      ) : null}
      {open && !person.mayRefund ? <ApprovalDialog {...words} right="till.refund" onApprove={giveBack} /> : null}
    </>
  )
}

const Reasons = ({ reason, onReason }: { reason: string; onReason: (reason: string) => void }) => (
  <RadioGroup
    legend="Why does it come back?"
    variant="chips"
    options={REASONS.map((words) => ({ value: words, label: words }))}
    value={reason}
    onValueChange={onReason}
  />
)
