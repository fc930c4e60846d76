import type { z } from 'zod'
import type { OrderLineView, OrderView } from '@/lib/domain/orders'
import { moneyNumber, timestamp } from '../../kernel/formats'
import { statusOf } from '../words'
import type { OrderWire } from './contract'

type OrderAnswer = z.infer<typeof OrderWire>

export const presentOrder = (order: OrderView): OrderAnswer => ({
  id: order.id,
  user: (order.buyer ?? order.seller)?.id ?? null,
  status: statusOf[order.state],
  total_price: moneyNumber(order.totalMinor, order.currency),
  items: order.lines.map((line) => presentItem(line, order.currency)),
  created_at: timestamp(order.createdAt),
  updated_at: timestamp(order.updatedAt),
})

/** Product and price as they were when it was ordered. */
const presentItem = (line: OrderLineView, currency: string): OrderAnswer['items'][number] => ({
  id: line.id,
  product: { id: line.productId, name: line.name, price: moneyNumber(line.listMinor, currency) },
  quantity: line.quantity,
  price: moneyNumber(line.unitMinor, currency),
  total_price: moneyNumber(line.totalMinor, currency),
})
