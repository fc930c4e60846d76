import { resource } from '@/lib/api/routes'
import { refresh } from '@/lib/api/smartpos/users/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ POST: refresh })
