import type { z } from 'zod'
import type { CategoryView } from '@/lib/domain/catalog'
import type { CategoryWire } from './contract'

export const presentCategory = (category: CategoryView): z.infer<typeof CategoryWire> => ({
  id: category.id,
  name: category.name,
  description: category.description,
  products_count: category.productCount,
})
