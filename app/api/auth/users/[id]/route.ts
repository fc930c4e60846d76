import { destroy, retrieve, update } from '@/lib/api/minierp/users/endpoints'
import { resource } from '@/lib/api/routes'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ GET: retrieve, PATCH: update, DELETE: destroy })
