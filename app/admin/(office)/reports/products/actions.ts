'use server'

import { z } from 'zod'
import { CHANNELS } from '@/components/admin/channels'
import { productData } from '@/components/admin/reports/report-rows'
import { getBusiness } from '@/lib/domain/businesses'
import { topProducts } from '@/lib/domain/reports'
import { action } from '@/lib/forms/action'

const day = z.iso.date()
const MOST_ROWS = 50_000

const everyProduct = action(
  z.object({ from: day, to: day, channel: z.enum(CHANNELS).optional() }),
  async (ctx, { channel, ...period }) => {
    const [products, { currency }] = await Promise.all([
      topProducts(ctx, { ...period, channels: channel && [channel], limit: MOST_ROWS }),
      getBusiness(ctx),
    ])
    return productData(products, currency)
  },
)

/** The whole report for a file; the page shows it in parts. */
export async function productRows(input: { from: string; to: string; channel?: string }) {
  return everyProduct(input)
}
