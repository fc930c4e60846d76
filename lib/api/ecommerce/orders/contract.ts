import { z } from 'zod'
import { choice, id, idOrNone, list, quantity } from '../../kernel/fields'
import { wireCount, wireId, wireNumberMoney, wireTime } from '../../kernel/wire'
import { STATUSES } from '../words'

export const OrderBody = z.object({
  items: list(z.object({ product: id, variant: idOrNone.optional(), quantity: quantity.default(1) })),
})

/** Only orders with a lower id. */
export const OrderQuery = z.object({ before: id.optional() })

export const StatusBody = z.object({ status: choice(STATUSES) })

export const OrderWire = z.object({
  id: wireId,
  user: wireId.nullable(),
  user_name: z.string().nullable(),
  status: z.enum(STATUSES),
  items: z.array(
    z.object({
      id: wireId,
      product: wireId,
      variant: wireId.nullable(),
      quantity: wireCount,
      price: wireNumberMoney,
    }),
  ),
  created_at: wireTime,
  updated_at: wireTime,
})

export const StatusWire = z.object({ id: wireId, status: z.enum(STATUSES) })
