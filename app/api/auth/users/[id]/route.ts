import { resource } from '@/lib/api/kernel/resource'
import { destroy, retrieve, update } from '@/lib/api/minierp/users/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ GET: retrieve, PATCH: update, DELETE: destroy })
