'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { OrderState, PaymentMethod } from '@/lib/db/enums'
import { getBusiness } from '@/lib/domain/businesses'
import { deleteDraftOrder, moveOrder, takePayment } from '@/lib/domain/orders'
import { action } from '@/lib/forms/action'
import { typedMoney } from '@/lib/forms/typed'

const move = action(
  z.object({
    orderId: z.number().int(),
    to: z.enum(OrderState),
    note: z.string().trim().max(500).optional(),
    shiftId: z.number().int().optional(),
  }),
  async (ctx, input) => {
    await moveOrder(ctx, input)
    refresh()
  },
)

export async function moveTo(input: { orderId: number; to: OrderState; note?: string; shiftId?: number }) {
  return move(input)
}

const pay = action(
  z.object({
    orderId: z.coerce.number().int(),
    method: z.enum(PaymentMethod),
    amount: z.string().max(40),
    openMinor: z.coerce.bigint(),
    shiftId: z.coerce.number().int().optional(),
  }),
  async (ctx, { amount, ...payment }) => {
    const { currency } = await getBusiness(ctx)
    await takePayment(ctx, { ...payment, amountMinor: typedMoney('amount', amount, currency) })
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
