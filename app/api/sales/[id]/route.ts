import { resource } from '@/lib/api/routes'
import { retrieve } from '@/lib/api/smartpos/sales/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  { GET: retrieve },
  { notAllowed: 'Sales cannot be modified after creation' },
)
