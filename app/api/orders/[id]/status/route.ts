import { resource } from '@/lib/api/kernel/resource'
import { updateStatus } from '@/lib/api/phibook/orders/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ PUT: updateStatus })
