import { salesDashboard } from '@/lib/api/minierp/dashboard/endpoints'
import { resource } from '@/lib/api/routes'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ GET: salesDashboard })
