'use client'

import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { RadioGroup } from '@/components/ui/radio-group'
import type { OrderView } from '@/lib/domain/orders'
import { useTill } from './till-context'

const REASONS = ['Changed their mind', 'Faulty', 'Wrong product', 'Rung up wrongly']

type ReturnSaleProps = { sale: OrderView; onReturned: (sale: OrderView) => void }

/** The whole sale back: goods to the shelf, money to the customer, with a reason. */
export function ReturnSale({ sale, onReturned }: ReturnSaleProps) {
  const { person, actions, money, refresh, say } = useTill()
  const [reason, setReason] = useState(REASONS[0] ?? '')
  if (sale.state !== 'completed') return null
  if (!person.mayRefund) return <p className="text-muted">A manager can return this sale.</p>

  async function giveBack() {
    const answer = await actions.returnSale({ orderId: sale.id, reason })
    if (!answer.ok) return answer
    onReturned(answer.value)
    say(`Returned. Give back ${money(sale.totalMinor)}.`)
    void refresh()
    return answer
  }

  return (
    <ConfirmDialog
      title="Return this sale?"
      description={`${money(sale.totalMinor)} goes back to the customer the way it was paid, and the goods into stock.`}
      confirmLabel={`Give back ${money(sale.totalMinor)}`}
      onConfirm={giveBack}
      trigger={
        <Button full icon={<Undo2 aria-hidden />}>
          Return the sale
        </Button>
      }
    >
      <RadioGroup
        legend="Why does it come back?"
        options={REASONS.map((words) => ({ value: words, label: words }))}
        value={reason}
        onValueChange={setReason}
      />
    </ConfirmDialog>
  )
}
