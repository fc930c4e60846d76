'use server'

import { z } from 'zod'
import { productData } from '@/components/admin/reports/report-rows'
import { Channel } from '@/lib/db/enums'
import { getBusiness } from '@/lib/domain/businesses'
import { topProducts } from '@/lib/domain/reports'
import { action } from '@/lib/forms/action'

const day = z.iso.date()
const MOST_ROWS = 50_000

const everyProduct = action(
  z.object({ from: day, to: day, channel: z.enum(Channel).optional() }),
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
