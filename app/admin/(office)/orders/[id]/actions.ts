'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { deleteDraftOrder, moveOrder, ORDER_STEPS, takePayment } from '@/lib/domain/orders'
import { action } from '@/lib/forms/action'
import { amountReader } from '../../../amount'

const State = z.custom<keyof typeof ORDER_STEPS>((value) => typeof value === 'string' && value in ORDER_STEPS)

const move = action(
  z.object({ orderId: z.number().int(), to: State, note: z.string().trim().max(500).optional() }),
  async (ctx, input) => {
    await moveOrder(ctx, input)
    refresh()
  },
)

export async function moveTo(input: { orderId: number; to: keyof typeof ORDER_STEPS; note?: string }) {
  return move(input)
}

const pay = action(
  z.object({
    orderId: z.coerce.number().int(),
    method: z.enum(['cash', 'card', 'invoice', 'other']),
    amount: z.string().max(40),
  }),
  async (ctx, { orderId, method, amount }) => {
    const { read } = await amountReader(ctx)
    await takePayment(ctx, { orderId, method, amountMinor: read('amount', amount) })
    refresh()
  },
)

export async function bookPayment(form: FormData) {
  return pay(form)
}

const remove = action(z.number().int(), (ctx, orderId) => deleteDraftOrder(ctx, orderId))

export async function removeDraft(orderId: number) {
  return remove(orderId)
}
