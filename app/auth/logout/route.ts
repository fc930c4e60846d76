import { logout } from '@/lib/api/phibook/auth/endpoints'
import { resource } from '@/lib/api/routes'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ POST: logout })
