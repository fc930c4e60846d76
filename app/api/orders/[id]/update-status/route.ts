import { updateStatus } from '@/lib/api/ecommerce/orders/endpoints'
import { resource } from '@/lib/api/routes'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ PATCH: updateStatus })
