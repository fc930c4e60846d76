import type { Business } from '@/lib/domain/businesses'
import { percentText } from '@/lib/domain/shared/percent'
import { moneyText } from '@/lib/domain/shared/typed-money'

/** The settings as they stand in the form: everything as typed. */
export type SettingsDraft = {
  name: string
  industryId: string
  country: string
  currency: string
  timeZone: string
  /** `04:00` */
  dayCutOff: string
  tax: string
  pricesIncludeTax: boolean
  cashRounding: string
  shipping: string
  freeShipping: string
  cashiersSetPrices: boolean
}

export const settingsDraft = (business: Business): SettingsDraft => ({
  name: business.name,
  industryId: business.industryId === null ? '' : `${business.industryId}`,
  country: business.country,
  currency: business.currency,
  timeZone: business.timeZone,
  dayCutOff: clockText(business.dayCutOff),
  tax: percentText(business.taxPpm),
  pricesIncludeTax: business.pricesIncludeTax,
  cashRounding: `${business.cashRoundingMinor}`,
  shipping: moneyText(business.shippingMinor, business.currency),
  freeShipping: business.freeShippingMinor === null ? '' : moneyText(business.freeShippingMinor, business.currency),
  cashiersSetPrices: business.cashiersSetPrices,
})

const two = (number: number) => `${number}`.padStart(2, '0')

const clockText = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
