import { besideNextAuth } from '@/lib/api/beside-next-auth'
import { nextAuth } from '@/lib/auth/next-auth'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = besideNextAuth(nextAuth)
