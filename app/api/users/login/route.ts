import { login } from '@/lib/api/ecommerce/users/endpoints'
import { resource } from '@/lib/api/kernel/resource'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ POST: login })
