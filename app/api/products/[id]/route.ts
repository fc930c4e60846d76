import { sharedPath } from '@/lib/api/kernel/shared-path'
import * as phibook from '@/lib/api/phibook/products/endpoints'
import { retrieve as rootRetrieve } from '@/lib/api/root/products/endpoints'
import { destroy, replace, retrieve, update } from '@/lib/api/smartpos/products/endpoints'

const byBody = { whenBodyHas: 'selling_price', use: 'smartpos', else: 'phibook' } as const

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = sharedPath(
  {
    phibook: { GET: phibook.retrieve, PUT: phibook.replace, PATCH: phibook.update, DELETE: phibook.destroy },
    smartpos: { GET: retrieve, PUT: replace, PATCH: update, DELETE: destroy },
  },
  { otherwise: { GET: rootRetrieve, PUT: byBody, PATCH: byBody, DELETE: phibook.destroy } },
)
