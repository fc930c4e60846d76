import { sharedPath } from '@/lib/api/kernel/shared-path'
import { destroy, replace, retrieve, update } from '@/lib/api/smartpos/products/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = sharedPath(
  { smartpos: { GET: retrieve, PUT: replace, PATCH: update, DELETE: destroy } },
  { otherwise: { PUT: { whenBodyHas: 'selling_price', use: 'smartpos', else: 'phibook' } } },
)
