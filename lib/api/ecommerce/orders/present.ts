import type { z } from 'zod'
import type { OrderLineView, OrderView } from '@/lib/domain/orders'
import { moneyNumber, timestamp } from '../../kernel/formats'
import { statusOf } from '../words'
import type { OrderWire, StatusWire } from './contract'

type OrderAnswer = z.infer<typeof OrderWire>

export function presentOrder(order: OrderView): OrderAnswer {
  const user = order.buyer ?? order.seller
  return {
    id: order.id,
    user: user?.id ?? null,
    user_name: user?.username ?? null,
    status: statusOf[order.state],
    items: order.lines.map((line) => presentItem(line, order.currency)),
    created_at: timestamp(order.createdAt),
    updated_at: timestamp(order.updatedAt),
  }
}

/** `variant` is the buyer's choice; what was sold for want of one is not theirs to see. */
const presentItem = (line: OrderLineView, currency: string): OrderAnswer['items'][number] => ({
  id: line.id,
  product: line.productId,
  variant: line.variantChosen ? line.variantId : null,
  quantity: line.quantity,
  price: moneyNumber(line.unitMinor, currency),
})

export const presentStatus = ({ id, state }: OrderView): z.infer<typeof StatusWire> => ({ id, status: statusOf[state] })
