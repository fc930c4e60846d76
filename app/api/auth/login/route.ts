import { resource } from '@/lib/api/kernel/resource'
import { login } from '@/lib/api/minierp/auth/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ POST: login })
