import { resource } from '@/lib/api/kernel/resource'
import { list } from '@/lib/api/minierp/users/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ GET: list })
