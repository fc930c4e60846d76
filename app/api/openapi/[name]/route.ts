import { openApi } from '@/lib/api/reference'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = openApi
