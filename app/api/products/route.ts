import { list as ecommerceList } from '@/lib/api/ecommerce/products/endpoints'
import * as phibook from '@/lib/api/phibook/products/endpoints'
import { list as rootList } from '@/lib/api/root/products/endpoints'
import { sharedPath } from '@/lib/api/routes'
import { create, list } from '@/lib/api/smartpos/products/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = sharedPath(
  [{ GET: ecommerceList }, { GET: phibook.list, POST: phibook.create }, { GET: list, POST: create }],
  { otherwise: { GET: rootList, POST: { whenBodyHas: 'selling_price', use: create, else: phibook.create } } },
)
