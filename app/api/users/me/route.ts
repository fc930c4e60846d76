import { resource } from '@/lib/api/kernel/resource'
import { changeProfile, profile } from '@/lib/api/minierp/profile/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ GET: profile, PATCH: changeProfile })
