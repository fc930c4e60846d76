import { resource } from '@/lib/api/routes'
import { changeProfile, profile, replaceProfile } from '@/lib/api/smartpos/users/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: profile,
  PUT: replaceProfile,
  PATCH: changeProfile,
})
