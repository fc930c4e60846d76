'use client'

import { tillContext, useTillContext } from '../shared/till-context'

/** Who stands at the till and what they may do there. */
export type TillPerson = {
  id: number
  name: string
  username: string
  mayRefund: boolean
  /** Prices and discounts by hand, without anybody's approval. */
  maySetPrices: boolean
  mayManage: boolean
}

export const PersonContext = tillContext<{ person: TillPerson; signOut: () => Promise<void> }>()

export const usePerson = () => useTillContext(PersonContext)
