import type { Prisma } from '@/lib/generated/prisma/client'

/** A business and how it trades. Amounts are in minor units of its currency. */
export type Business = {
  id: number
  slug: string
  name: string
  industryId: number | null
  country: string
  currency: string
  timeZone: string
  /** Minutes after midnight at which the business day turns over. */
  dayCutOff: number
  /** Tax in parts per million. */
  taxPpm: number
  pricesIncludeTax: boolean
  cashRoundingMinor: bigint
  shippingMinor: bigint
  freeShippingMinor: bigint | null
  cashiersSetPrices: boolean
}

export const BUSINESS_FIELDS = {
  id: true,
  slug: true,
  name: true,
  industryId: true,
  country: true,
  currency: true,
  timeZone: true,
  dayCutOff: true,
  taxPpm: true,
  pricesIncludeTax: true,
  cashRoundingMinor: true,
  shippingMinor: true,
  freeShippingMinor: true,
  cashiersSetPrices: true,
} as const satisfies Prisma.BusinessSelect
