import { resource } from '@/lib/api/kernel/resource'
import { register } from '@/lib/api/minierp/auth/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ POST: register })
