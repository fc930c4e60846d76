import { removeItem, updateItem } from '@/lib/api/phibook/carts/endpoints'
import { resource } from '@/lib/api/routes'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ PATCH: updateItem, DELETE: removeItem })
