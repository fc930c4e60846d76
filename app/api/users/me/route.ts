import { changeProfile, profile } from '@/lib/api/minierp/profile/endpoints'
import { resource } from '@/lib/api/routes'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ GET: profile, PATCH: changeProfile })
