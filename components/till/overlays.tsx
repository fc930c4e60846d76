'use client'

import { CustomerDialog } from './customer-dialog'
import { DiscountDialog } from './discount-dialog'
import { HelpDialog } from './help-dialog'
import { LineDialog } from './line-dialog'
import { NoteDialog } from './note-dialog'
import { ParkDialog } from './park-dialog'
import { ParkedSheet } from './parked-sheet'
import { SaleApproval } from './sale-approval'
import { SalesSheet } from './sales-sheet'
import { ShiftSheet } from './shift-sheet'
import { SignInAgain } from './sign-in-again'
import { useTill } from './till-context'
import { VariantDialog } from './variant-dialog'

/** Whatever lies over the screen now. */
export function Overlays() {
  const { overlay, sale } = useTill()
  switch (overlay?.kind) {
    case 'help':
      return <HelpDialog />
    case 'customer':
      return <CustomerDialog />
    case 'park':
      return <ParkDialog />
    case 'parked':
      return <ParkedSheet />
    case 'note':
      return <NoteDialog />
    case 'basketDiscount':
      return <DiscountDialog />
    case 'approval':
      return <SaleApproval />
    case 'signIn':
      return <SignInAgain />
    case 'shift':
      return <ShiftSheet />
    case 'sales':
      return <SalesSheet key={overlay.number} number={overlay.number} />
    case 'variants':
      return <VariantDialog product={overlay.product} quantity={overlay.quantity} />
    case 'line': {
      const line = sale.basket.lines.find(({ variantId }) => variantId === overlay.variantId)
      return line ? <LineDialog line={line} field={overlay.field} /> : null
    }
    default:
      return null
  }
}
