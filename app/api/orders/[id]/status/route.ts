import { updateStatus } from '@/lib/api/phibook/orders/endpoints'
import { resource } from '@/lib/api/routes'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ PUT: updateStatus })
