'use client'

import { ApprovalDialog } from '../person/approval-dialog'
import { useSale } from '../sale/context'
import { loweredBy } from '../sale/price'
import { useShop } from '../shared/shop'
import { useOverlays } from '../shell/overlay'
import { useCheckout } from './context'

/** Prices and discounts that the cashier may not give alone: approved with the sale as it is paid, not before. */
export function SaleApproval() {
  const { money } = useShop()
  const { close } = useOverlays()
  const { approve } = useCheckout()
  const lowered = useSale((sale) => loweredBy(sale.basket))
  return (
    <ApprovalDialog
      right="till.price"
      description={`This sale is ${money(lowered)} below the list’s prices.`}
      confirmLabel="Approve and sell"
      onApprove={approve}
      onOpenChange={close}
    />
  )
}
