'use client'

import { ApprovalDialog } from '../person/approval-dialog'
import { loweredBy } from '../sale/price'
import { useTill } from '../shell/context'

/** Prices and discounts that the cashier may not give alone: approved with the sale as it is paid, not before. */
export function SaleApproval() {
  const { sale, checkout, close, money } = useTill()
  return (
    <ApprovalDialog
      right="till.price"
      description={`This sale is ${money(loweredBy(sale.basket))} below the list’s prices.`}
      confirmLabel="Approve and sell"
      onApprove={checkout.approve}
      onOpenChange={close}
    />
  )
}
