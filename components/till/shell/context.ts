'use client'

import { createContext, type Dispatch, type SetStateAction, useContext } from 'react'
import type { OrderView } from '@/lib/domain/orders'
import type { PricedBasket } from '@/lib/domain/shared/pricing'
import type { ShiftView, TillView } from '@/lib/domain/tills'
import type { Catalogue } from '../find/catalogue'
import type { Connection } from '../find/use-catalogue'
import type { CommandId } from '../keys/commands'
import type { Parking } from '../park/use-parking'
import type { Checkout } from '../pay/use-checkout'
import type { TakingBack } from '../pay/use-taking-back'
import type { Sale } from '../sale/sale'
import type { Goods } from '../sale/use-goods'
import type { ChangeSale } from '../sale/use-sale'
import type { TillActions } from '../shared/actions'
import type { TillPerson, TillShop } from '../shared/shop'
import type { TimeStyle } from '../shared/time'
import type { Overlay } from './overlay'
import type { Cue } from './use-cues'
import type { Preferences } from './use-preferences'

export type TillState = {
  shop: TillShop
  person: TillPerson
  actions: TillActions
  tills: TillView[]
  signOut: () => Promise<void>
  shift: ShiftView | null
  setShift: (shift: ShiftView | null) => void
  catalogue: Catalogue | null
  connection: Connection
  refresh: () => Promise<Catalogue | null>
  sale: Sale
  change: ChangeSale
  /** The basket as it stands, before cash is rounded. */
  priced: PricedBasket
  goods: Goods
  checkout: Checkout
  parking: Parking
  takingBack: TakingBack
  overlay: Overlay | null
  open: (overlay: Overlay) => void
  close: () => void
  /** What the key of this command does. */
  run: (command: CommandId) => void
  preferences: Preferences
  prefer: (patch: Partial<Preferences>) => void
  query: string
  setQuery: Dispatch<SetStateAction<string>>
  /** Amounts as people read them. */
  money: (minor: bigint) => string
  /** A moment in the shop's own time. */
  time: (at: Date | number, style?: TimeStyle) => string
  say: (words: string) => void
  cue: (cue: Cue) => void
  print: (what: Printable) => void
}

export type Printable = { kind: 'receipt'; sale: OrderView; copy?: boolean } | { kind: 'shift'; shift: ShiftView }

export const TillContext = createContext<TillState | null>(null)

export function useTill(): TillState {
  const till = useContext(TillContext)
  if (!till) throw new Error('This stands outside a till')
  return till
}
