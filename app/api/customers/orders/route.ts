import { create, list } from '@/lib/api/bizpilot/orders/endpoints'
import { resource } from '@/lib/api/routes'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ GET: list, POST: create })
