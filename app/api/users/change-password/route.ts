import { resource } from '@/lib/api/kernel/resource'
import { newPassword } from '@/lib/api/smartpos/users/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ POST: newPassword })
