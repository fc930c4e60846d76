import { resource } from '@/lib/api/kernel/resource'
import { destroy, retrieve } from '@/lib/api/phibook/carts/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ GET: retrieve, DELETE: destroy })
