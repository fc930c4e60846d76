'use client'

import type { Business } from '@/lib/domain/businesses'
import { formatMoney } from '@/lib/domain/shared/money'
import { tillContext, useTillContext } from './till-context'
import { clockOf } from './time'

/** What the till needs to know of the business it sells for. */
export type TillShop = Pick<
  Business,
  'id' | 'name' | 'currency' | 'timeZone' | 'taxPpm' | 'pricesIncludeTax' | 'cashRoundingMinor'
>

/** The shop, with amounts as people read them and moments in the shop's own time. */
export const shopOf = (shop: TillShop) => ({
  shop,
  money: (minor: bigint) => formatMoney(minor, shop.currency),
  time: clockOf(shop.timeZone),
})

export const ShopContext = tillContext<ReturnType<typeof shopOf>>()

export const useShop = () => useTillContext(ShopContext)
