import { totalOrders } from '@/lib/api/phibook/dashboard/endpoints'
import { resource } from '@/lib/api/routes'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ GET: totalOrders })
