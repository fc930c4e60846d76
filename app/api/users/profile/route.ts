import { resource } from '@/lib/api/kernel/resource'
import { changeProfile, profile, replaceProfile } from '@/lib/api/smartpos/users/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: profile,
  PUT: replaceProfile,
  PATCH: changeProfile,
})
