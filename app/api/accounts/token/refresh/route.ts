import { refresh } from '@/lib/api/bizpilot/accounts/endpoints'
import { resource } from '@/lib/api/kernel/resource'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ POST: refresh })
