import { resource } from '@/lib/api/kernel/resource'
import { salesDashboard } from '@/lib/api/minierp/dashboard/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ GET: salesDashboard })
