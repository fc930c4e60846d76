import { addCategoryAtShortPath } from '@/lib/api/ecommerce/products/endpoints'
import { resource } from '@/lib/api/routes'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ POST: addCategoryAtShortPath })
