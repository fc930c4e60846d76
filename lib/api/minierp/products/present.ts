import type { z } from 'zod'
import type { ProductView } from '@/lib/domain/catalog'
import { moneyText, timestamp } from '../../kernel/formats'
import type { ProductWire } from './contract'

/** This document knows no variants: their pieces are one quantity, the lowest price is the price. */
export const presentProduct = (product: ProductView, currency: string): z.infer<typeof ProductWire> => ({
  id: product.id,
  name: product.name,
  sku: product.variants[0]?.sku ?? '',
  category: product.category?.id ?? null,
  category_name: product.category?.name ?? null,
  quantity: product.stock,
  unit_price: moneyText(product.fromMinor, currency),
  description: product.description,
  is_active: product.archivedAt === null,
  is_in_stock: product.stock > 0,
  created_by: product.createdById,
  created_at: timestamp(product.createdAt),
  updated_at: timestamp(product.updatedAt),
})
