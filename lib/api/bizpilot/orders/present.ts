import type { z } from 'zod'
import type { MarketOrder, OrderView } from '@/lib/domain/orders'
import { timestamp } from '../../kernel/formats'
import type { OrderWire } from './contract'

/** What was ordered together; `wanted` are the products in the order they were asked for. */
export function presentOrder(order: MarketOrder, wanted: readonly number[] = []): z.infer<typeof OrderWire> {
  const items = order.orders.flatMap(itemsOf)
  return {
    id: order.id,
    customer: order.buyerId,
    items: items.toSorted((a, b) => wanted.indexOf(a.product) - wanted.indexOf(b.product)),
    created_at: timestamp(order.createdAt),
    orders: order.orders.map((one) => ({ id: one.id, business: one.businessId, items: itemsOf(one) })),
  }
}

const itemsOf = ({ lines }: OrderView) => lines.map(({ productId, quantity }) => ({ product: productId, quantity }))
