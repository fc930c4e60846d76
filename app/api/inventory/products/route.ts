import { resource } from '@/lib/api/kernel/resource'
import { create, list } from '@/lib/api/minierp/products/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ GET: list, POST: create })
