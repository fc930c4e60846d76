import { resource } from '@/lib/api/kernel/resource'
import { totalProducts } from '@/lib/api/phibook/dashboard/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ GET: totalProducts })
