import { resource } from '@/lib/api/kernel/resource'
import { create } from '@/lib/api/phibook/carts/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ POST: create })
