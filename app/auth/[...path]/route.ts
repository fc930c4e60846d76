import { nothingHere } from '@/lib/api/kernel/resource'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = nothingHere
