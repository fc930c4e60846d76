import { resource } from '@/lib/api/kernel/resource'
import { destroy, replace, retrieve, update } from '@/lib/api/minierp/customers/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: retrieve,
  PUT: replace,
  PATCH: update,
  DELETE: destroy,
})
