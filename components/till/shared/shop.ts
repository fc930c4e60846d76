import type { Business } from '@/lib/domain/businesses'

/** What the till needs to know of the business it sells for. */
export type TillShop = Pick<
  Business,
  'id' | 'name' | 'currency' | 'timeZone' | 'taxPpm' | 'pricesIncludeTax' | 'cashRoundingMinor'
>

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
