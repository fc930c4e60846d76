import { z } from 'zod'
import { id } from '../../kernel/fields'
import { wireCount, wireId, wireNumberMoney, wireTime } from '../../kernel/wire'
import { STATUSES } from '../words'

/** A form says with a blank that it names none. */
const cartId = z.preprocess((value) => (value === '' ? null : value), z.uuid().nullable())

export const OrderBody = z.object({ cart_id: cartId.optional() })

/** In any letter case. */
const status = z.preprocess(
  (value) => STATUSES.find((one) => one.toLowerCase() === String(value).trim().toLowerCase()) ?? value,
  z.enum(STATUSES),
)

export const StatusBody = z.object({ status })

/** Only orders with a lower id. */
export const OrderQuery = z.object({ before: id.optional() })

export const OrderWire = z.object({
  id: wireId,
  user: wireId.nullable(),
  status: z.enum(STATUSES),
  total_price: wireNumberMoney,
  items: z.array(
    z.object({
      id: wireId,
      product: z.object({ id: wireId, name: z.string(), price: wireNumberMoney }),
      quantity: wireCount,
      price: wireNumberMoney,
      total_price: wireNumberMoney,
    }),
  ),
  created_at: wireTime,
  updated_at: wireTime,
})
