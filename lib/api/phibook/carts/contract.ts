import { z } from 'zod'
import { id, pathId, quantity } from '../../kernel/fields'
import { wireCount, wireId, wireNumberMoney, wireTime } from '../../kernel/wire'

export const CartParams = z.object({ cart_id: z.uuid() })
export const ItemParams = z.object({ cart_id: z.uuid(), item_id: pathId })

export const ItemBody = z.object({ product_id: id, quantity })
export const QuantityBody = z.object({ quantity })

export const CartWire = z.object({
  id: z.uuid(),
  user: wireId.nullable(),
  items: z.array(
    z.object({
      id: wireId,
      product: z.object({ id: wireId, name: z.string(), price: wireNumberMoney }),
      quantity: wireCount,
      total_price: wireNumberMoney,
    }),
  ),
  /** What ordering it would cost. */
  total_price: wireNumberMoney,
  created_at: wireTime,
})

export const ItemWire = z.object({ id: wireId, product_id: wireId, quantity: wireCount })
export const QuantityWire = z.object({ id: wireId, quantity: wireCount })
