import { signup } from '@/lib/api/bizpilot/customers/endpoints'
import { resource } from '@/lib/api/kernel/resource'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ POST: signup })
