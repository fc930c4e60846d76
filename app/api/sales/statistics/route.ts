import { resource } from '@/lib/api/routes'
import { statistics } from '@/lib/api/smartpos/sales/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ GET: statistics })
