import { create, list } from '@/lib/api/ecommerce/orders/endpoints'
import { sharedPath } from '@/lib/api/kernel/shared-path'
import * as phibook from '@/lib/api/phibook/orders/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = sharedPath(
  { ecommerce: { GET: list, POST: create }, phibook: { GET: phibook.list, POST: phibook.create } },
  { otherwise: { GET: list, POST: { whenBodyHas: 'items', use: 'ecommerce', else: 'phibook' } } },
)
