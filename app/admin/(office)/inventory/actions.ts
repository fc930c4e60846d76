'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import type { StockChange } from '@/components/admin/products/stock-dialog'
import { invalid } from '@/lib/domain/shared/errors'
import { adjustStock, countStock } from '@/lib/domain/stock'
import { action } from '@/lib/forms/action'
import { typedWhole } from '@/lib/forms/typed'

const Change = z.object({
  variantId: z.number().int(),
  kind: z.enum(['receipt', 'adjustment', 'count']),
  quantity: z.string().max(40),
  note: z.string().trim().max(200),
  clientId: z.uuid(),
})

const change = action(Change, async (ctx, { variantId, kind, quantity, note, clientId }) => {
  if (quantity.trim() === '') throw invalid('quantity', 'How many pieces?')
  const pieces = typedWhole('quantity', quantity)
  if (kind === 'count' && pieces < 0) throw invalid('quantity', 'A count is zero or more.')
  if (kind === 'adjustment' && pieces === 0) throw invalid('quantity', 'A correction of nothing changes nothing.')
  const balance =
    kind === 'count'
      ? await countStock(ctx, { variantId, counted: pieces, note })
      : await adjustStock(ctx, { variantId, delta: pieces, reason: kind, note, clientId })
  refresh()
  return balance
})

export async function changeStock(input: StockChange) {
  return change(input)
}
