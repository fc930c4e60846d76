import { destroy, replace, retrieve, update } from '@/lib/api/minierp/categories/endpoints'
import { resource } from '@/lib/api/routes'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: retrieve,
  PUT: replace,
  PATCH: update,
  DELETE: destroy,
})
