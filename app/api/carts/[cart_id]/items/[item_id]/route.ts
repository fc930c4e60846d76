import { resource } from '@/lib/api/kernel/resource'
import { removeItem, updateItem } from '@/lib/api/phibook/carts/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ PATCH: updateItem, DELETE: removeItem })
