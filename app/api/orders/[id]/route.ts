import { cancel, retrieve } from '@/lib/api/phibook/orders/endpoints'
import { resource } from '@/lib/api/routes'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ GET: retrieve, DELETE: cancel })
