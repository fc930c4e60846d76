import { create, list } from '@/lib/api/ecommerce/orders/endpoints'
import * as phibook from '@/lib/api/phibook/orders/endpoints'
import { sharedPath } from '@/lib/api/routes'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = sharedPath(
  [
    { GET: list, POST: create },
    { GET: phibook.list, POST: phibook.create },
  ],
  { otherwise: { GET: list, POST: { whenBodyHas: 'items', use: create, else: phibook.create } } },
)
