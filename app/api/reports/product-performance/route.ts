import { resource } from '@/lib/api/kernel/resource'
import { productPerformance } from '@/lib/api/smartpos/reports/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ GET: productPerformance })
