import { resource } from '@/lib/api/kernel/resource'
import { cancel, retrieve } from '@/lib/api/phibook/orders/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ GET: retrieve, DELETE: cancel })
