import * as phibook from '@/lib/api/phibook/products/endpoints'
import { retrieve as rootRetrieve } from '@/lib/api/root/products/endpoints'
import { sharedPath } from '@/lib/api/routes'
import { destroy, replace, retrieve, update } from '@/lib/api/smartpos/products/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = sharedPath(
  [
    { GET: phibook.retrieve, PUT: phibook.replace, PATCH: phibook.update, DELETE: phibook.destroy },
    { GET: retrieve, PUT: replace, PATCH: update, DELETE: destroy },
  ],
  {
    otherwise: {
      GET: rootRetrieve,
      PUT: { whenBodyHas: 'selling_price', use: replace, else: phibook.replace },
      PATCH: { whenBodyHas: 'selling_price', use: update, else: phibook.update },
      DELETE: phibook.destroy,
    },
  },
)
