import { resource } from '@/lib/api/routes'
import { cashierPerformance } from '@/lib/api/smartpos/reports/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ GET: cashierPerformance })
