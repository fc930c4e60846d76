import { z } from 'zod'
import { id, list, quantity } from '../../kernel/fields'
import { wireCount, wireId, wireTime } from '../../kernel/wire'

export const OrderBody = z.object({ items: list(z.object({ product: id, quantity })) })

/** Only orders with a lower id. */
export const OrderQuery = z.object({ before: id.optional() })

const items = z.array(z.object({ product: wireId, quantity: wireCount }))

export const OrderWire = z.object({
  id: wireId,
  customer: wireId,
  items,
  created_at: wireTime,
  /** One for each business that sells something of it. */
  orders: z.array(z.object({ id: wireId, business: wireId, items })),
})
