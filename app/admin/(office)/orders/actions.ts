'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { type ManyStep, moveOrders } from '@/lib/domain/orders'
import { action } from '@/lib/forms/action'

const moveAll = action(
  z.object({ orderIds: z.array(z.number().int()).min(1).max(100), to: z.enum(['confirmed', 'shipped', 'delivered']) }),
  async (ctx, moves) => {
    const moved = await moveOrders(ctx, moves)
    refresh()
    return moved.length
  },
)

export async function moveChosen(input: { orderIds: readonly number[]; to: ManyStep }) {
  return moveAll(input)
}
