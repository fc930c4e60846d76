import { resource } from '@/lib/api/routes'
import { dailySummary } from '@/lib/api/smartpos/sales/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ GET: dailySummary })
