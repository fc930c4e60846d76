import { index } from '@/lib/api/reference'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = index
