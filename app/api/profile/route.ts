import { resource } from '@/lib/api/kernel/resource'
import { replace, retrieve, update } from '@/lib/api/phibook/profile/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({ GET: retrieve, PUT: replace, PATCH: update })
