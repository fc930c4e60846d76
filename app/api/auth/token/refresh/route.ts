import { resource } from '@/lib/api/kernel/resource'
import { refresh } from '@/lib/api/minierp/auth/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ POST: refresh })
