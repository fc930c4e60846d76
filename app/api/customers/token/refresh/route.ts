import { refresh } from '@/lib/api/bizpilot/customers/endpoints'
import { resource } from '@/lib/api/routes'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ POST: refresh })
