import { nextAuthPaths } from '@/lib/api/next-auth'
import { nextAuth } from '@/lib/auth/next-auth'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = nextAuthPaths(nextAuth)
