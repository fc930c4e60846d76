import type { Drawing } from './drawings'

/** When in the year a product sells above its average. */
export type Season = 'all' | 'spring' | 'summer' | 'autumn' | 'winter' | 'gift' | 'school'

export type DemoVariant = {
  sku: string
  /** A valid EAN-13. */
  barcode: string
  /** Empty where the product comes in one size. */
  size: string
  /** Empty where the product comes in one colour. */
  colour: string
  /** Its own price in minor units; null means the product's. */
  price: bigint | null
  /** What the business pays for one, without tax, in minor units. */
  cost: bigint
  threshold: number
  /** On the shelf on the first day of the history. */
  openingStock: number
  /** What the shelf should hold after the last day of the history: none, a few below the threshold, or plenty. */
  stockToday: number
  /** Share of the product's sales that fall on this variant, relative to its siblings. */
  weight: number
}

export type DemoProduct = {
  slug: string
  name: string
  description: string
  /** Slug of its category. */
  category: string
  /** In minor units of the business's currency, tax included. */
  price: bigint
  drawing: Drawing
  /** Relative chance of being bought, from 1 for the shelf-warmer to 100 for the bestseller. */
  popularity: number
  season: Season
  /** Came in this week: on the shelf, without a single sale. */
  isNew: boolean
  variants: DemoVariant[]
}

export type DemoCategory = { slug: string; name: string; description: string }

export type DemoBusiness = {
  slug: string
  name: string
  industry: string
  /** ISO 3166-1 alpha-2. */
  country: string
  /** ISO 4217. */
  currency: string
  timeZone: string
  /** Parts per million. */
  taxPpm: number
  pricesIncludeTax: boolean
  cashRoundingMinor: bigint
  shippingMinor: bigint
  freeShippingMinor: bigint
  categories: DemoCategory[]
  products: DemoProduct[]
}

export type DemoCustomer = { name: string; email: string; phone: string; address: string }

export type DemoStaff = {
  username: string
  email: string
  firstName: string
  lastName: string
  phone: string
  role: 'cashier'
}
