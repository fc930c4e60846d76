import { list } from '@/lib/api/bizpilot/industries/endpoints'
import { resource } from '@/lib/api/kernel/resource'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ GET: list })
