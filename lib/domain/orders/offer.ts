import { z } from 'zod'
import { minor } from '@/lib/db/sql'

/** A variant that can be sold now. */
export const Offer = z.object({
  variantId: z.number(),
  productId: z.number(),
  name: z.string(),
  variantName: z.string(),
  sku: z.string(),
  slug: z.string(),
  image: z.string().nullable(),
  priceMinor: minor,
  costMinor: minor,
  stock: z.number(),
})
export type Offer = z.infer<typeof Offer>
