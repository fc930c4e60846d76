import type { z } from 'zod'
import type { ProductView } from '@/lib/domain/catalog'
import { moneyText, timestamp } from '../../kernel/formats'
import type { ProductWire } from './contract'

/** This document knows no variants: their pieces are one quantity, the lowest price is the price. */
export const presentProduct = (product: ProductView, currency: string): z.infer<typeof ProductWire> => ({
  id: product.id,
  name: product.name,
  sku: product.variants[0]?.sku ?? '',
  description: product.description,
  price: moneyText(product.fromMinor, currency),
  quantity: product.stock,
  category: product.category?.id ?? null,
  created_by: product.createdById,
  created_at: timestamp(product.createdAt),
  updated_at: timestamp(product.updatedAt),
})
