import { resource } from '@/lib/api/routes'
import { productPerformance } from '@/lib/api/smartpos/reports/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ GET: productPerformance })
