import type { Business } from '@/lib/domain/businesses'
import { toDecimal } from '@/lib/domain/shared/money'

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
  tax: `${Number((business.taxPpm / 10_000).toFixed(4))}`,
  pricesIncludeTax: business.pricesIncludeTax,
  cashRounding: `${business.cashRoundingMinor}`,
  shipping: toDecimal(business.shippingMinor, business.currency),
  freeShipping: business.freeShippingMinor === null ? '' : toDecimal(business.freeShippingMinor, business.currency),
  cashiersSetPrices: business.cashiersSetPrices,
})

const two = (number: number) => `${number}`.padStart(2, '0')

const clockText = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
