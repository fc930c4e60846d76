import type { ShiftView, TillView } from '@/lib/domain/tills'
import type { TillActions } from '../shared/actions'
import type { TillPerson, TillShop } from '../shared/shop'

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
