import { resource } from '@/lib/api/kernel/resource'
import { inventoryDashboard } from '@/lib/api/minierp/dashboard/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ GET: inventoryDashboard })
