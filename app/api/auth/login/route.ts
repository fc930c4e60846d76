import { login } from '@/lib/api/minierp/auth/endpoints'
import { resource } from '@/lib/api/routes'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ POST: login })
