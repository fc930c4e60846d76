import { list as ecommerceList } from '@/lib/api/ecommerce/products/endpoints'
import { sharedPath } from '@/lib/api/kernel/shared-path'
import { create, list } from '@/lib/api/smartpos/products/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = sharedPath(
  { ecommerce: { GET: ecommerceList }, smartpos: { GET: list, POST: create } },
  { otherwise: { GET: ecommerceList, POST: { whenBodyHas: 'selling_price', use: 'smartpos', else: 'phibook' } } },
)
