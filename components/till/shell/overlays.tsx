'use client'

import { CustomerDialog } from '../customer/dialog'
import { VariantDialog } from '../find/variant-dialog'
import { SalesSheet } from '../history/sheet'
import { HelpDialog } from '../keys/help-dialog'
import { ParkDialog } from '../park/dialog'
import { ParkedSheet } from '../park/sheet'
import { SaleApproval } from '../pay/approval'
import { SignInAgain } from '../person/sign-in-again'
import { DiscountDialog } from '../sale/discount-dialog'
import { LineDialog } from '../sale/line-dialog'
import { NoteDialog } from '../sale/note-dialog'
import { ShiftSheet } from '../shift/sheet'
import { useShownOverlay } from './overlay'

/** Whatever lies over the screen now. */
export function Overlays() {
  const overlay = useShownOverlay()
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
    case 'line':
      return <LineDialog variantId={overlay.variantId} field={overlay.field} />
    default:
      return null
  }
}
