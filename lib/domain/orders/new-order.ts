import type { Channel, OrderState } from '@/lib/db/enums'
import type { NewPayment } from '../ledger'
import type { Approver } from '../people'
import type { Context } from '../shared/context'
import type { Person } from '../shared/person'
import type { PricedBasket } from '../shared/pricing'
import type { ChosenLine } from './choose-lines'
import type { Quote } from './quote'
import type { OrderCustomer } from './view'

/** A cart as it was when somebody decided to order what is in it: every change to it counts its version up. */
export type CartAsSeen = { id: string; version: number }

/** An order ready to be written: priced, and nothing about it left to decide but the stock. */
export type NewOrder = {
  /** In whose name, and when. */
  ctx: Context
  by: Person | null
  channel: Channel
  state: OrderState
  /** Null lets the order's id make it: `W-1042`. */
  number: string | null
  clientId: string | null
  requestHash: string | null
  customer: OrderCustomer | null
  buyer: Person | null
  seller: Person | null
  shiftId: number | null
  /** Deleted with the order's birth; an order from a cart that is gone or was changed meanwhile is refused. */
  cart: CartAsSeen | null
  contact: Record<string, string>
  notes: string
  /** Who agreed to prices or discounts that the seller may not give alone. */
  approvedBy: Approver | null
  terms: Pick<Quote['business'], 'currency' | 'taxPpm' | 'pricesIncludeTax' | 'timeZone' | 'dayCutOff'>
  lines: readonly ChosenLine[]
  priced: PricedBasket
  payments: readonly Omit<NewPayment, 'shiftId'>[]
}
