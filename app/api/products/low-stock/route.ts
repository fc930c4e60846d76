import { resource } from '@/lib/api/routes'
import { lowStock } from '@/lib/api/smartpos/products/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ GET: lowStock })
