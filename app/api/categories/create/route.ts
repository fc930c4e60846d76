import { addCategory } from '@/lib/api/ecommerce/products/endpoints'
import { resource } from '@/lib/api/kernel/resource'

/** Document 001 prints the address of `/api/products/categories/create/` in this short form, too. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ POST: addCategory })
