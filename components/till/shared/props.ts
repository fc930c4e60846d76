import type { ShiftView, TillView } from '@/lib/domain/shifts'
import type { TillPerson } from '../person/person'
import type { TillActions } from './actions'
import type { TillShop } from './shop'

/** What the page hands the till. */
export type TillProps = {
  shop: TillShop
  person: TillPerson
  openShift: ShiftView | null
  /** The tills that shifts were opened at before. */
  tills: TillView[]
  actions: TillActions
  signOut: () => Promise<void>
}

/** What the page says now: new rights and settings reach the till without a reload. */
export type LatestProps = () => TillProps
