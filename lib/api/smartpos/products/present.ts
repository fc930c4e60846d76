import type { z } from 'zod'
import type { ProductView } from '@/lib/domain/catalog'
import { moneyText, timestamp } from '../../kernel/formats'
import { asPlainProduct } from './as-plain-product'
import type { ProductWire } from './contract'

export function presentProduct(product: ProductView, currency: string): z.infer<typeof ProductWire> {
  const one = asPlainProduct(product)
  return {
    id: product.id,
    name: product.name,
    sku: one.sku,
    description: product.description,
    category: product.category?.name ?? null,
    cost_price: moneyText(one.costMinor, currency),
    selling_price: moneyText(one.priceMinor, currency),
    stock_quantity: one.stock,
    low_stock_threshold: one.threshold,
    is_low_stock: one.isLow,
    barcode: one.barcode,
    created_at: timestamp(product.createdAt),
    updated_at: timestamp(product.updatedAt),
  }
}
