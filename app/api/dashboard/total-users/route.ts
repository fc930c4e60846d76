import { resource } from '@/lib/api/kernel/resource'
import { totalUsers } from '@/lib/api/phibook/dashboard/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ GET: totalUsers })
