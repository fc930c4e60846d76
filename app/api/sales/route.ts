import { resource } from '@/lib/api/routes'
import { create, list } from '@/lib/api/smartpos/sales/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ GET: list, POST: create })
