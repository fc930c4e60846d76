import { PaymentMethod } from '@/lib/db/enums'

/** Where people pay: at the till, and as what they choose at the checkout of the web shop. The office books any method. */
const OFFERED = {
  cash: { till: true, checkout: true },
  card: { till: true, checkout: false },
  invoice: { till: false, checkout: true },
  other: { till: true, checkout: false },
} as const satisfies Record<PaymentMethod, Record<Place, boolean>>

type Place = 'till' | 'checkout'
type OfferedAt<P extends Place> = {
  [method in PaymentMethod]: (typeof OFFERED)[method][P] extends true ? method : never
}[PaymentMethod]

export type TillMethod = OfferedAt<'till'>
export type CheckoutMethod = OfferedAt<'checkout'>

const isTillMethod = (method: PaymentMethod): method is TillMethod => OFFERED[method].till
const isCheckoutMethod = (method: PaymentMethod): method is CheckoutMethod => OFFERED[method].checkout

export const TILL_METHODS = Object.values(PaymentMethod).filter(isTillMethod)
export const CHECKOUT_METHODS = Object.values(PaymentMethod).filter(isCheckoutMethod)
