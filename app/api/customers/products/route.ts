import { products } from '@/lib/api/bizpilot/market/endpoints'
import { resource } from '@/lib/api/kernel/resource'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ GET: products })
