import type { z } from 'zod'
import type { OrderLineView, OrderRow, OrderView } from '@/lib/domain/orders'
import { moneyText, timestamp } from '../../kernel/formats'
import { statusOf } from '../words'
import type { OrderRowWire, OrderWire } from './contract'

type OrderAnswer = z.infer<typeof OrderWire>

export const presentRow = (order: OrderRow): z.infer<typeof OrderRowWire> => ({
  id: order.id,
  order_number: order.number,
  customer: order.customerId,
  customer_name: order.customerName,
  status: statusOf[order.state],
  total_amount: moneyText(order.totalMinor, order.currency),
  items_count: order.lines,
  created_by: order.sellerId,
  created_by_name: order.sellerName,
  created_at: timestamp(order.createdAt),
})

export function presentOrder(order: OrderView): OrderAnswer {
  const money = (minor: bigint) => moneyText(minor, order.currency)
  return {
    id: order.id,
    order_number: order.number,
    customer: order.customer?.id ?? null,
    customer_name: order.contact.name || (order.customer?.name ?? ''),
    status: statusOf[order.state],
    notes: order.notes,
    subtotal: money(order.subtotalMinor - order.discountMinor),
    tax_rate: percentText(order.taxPpm),
    tax: money(order.taxMinor),
    tax_included: order.pricesIncludeTax,
    total_amount: money(order.totalMinor),
    items_count: order.lines.length,
    items: order.lines.map((line) => presentItem(line, money)),
    created_by: order.seller?.id ?? null,
    created_by_name: order.seller?.name ?? null,
    created_at: timestamp(order.createdAt),
    updated_at: timestamp(order.updatedAt),
  }
}

const presentItem = (line: OrderLineView, money: (minor: bigint) => string): OrderAnswer['items'][number] => ({
  id: line.id,
  product: line.productId,
  product_name: line.name,
  sku: line.sku,
  quantity: line.quantity,
  unit_price: money(line.unitMinor),
  total_price: money(line.unitMinor * BigInt(line.quantity) - line.discountMinor),
})

/** `190000` → `"19.00"`, `81250` → `"8.125"`. */
function percentText(ppm: number): string {
  const text = (ppm / 10_000).toFixed(4)
  return text.replace(/0{1,2}$/, '')
}
