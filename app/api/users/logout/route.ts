import { logout as ecommerce } from '@/lib/api/ecommerce/users/endpoints'
import { logout } from '@/lib/api/root/users/endpoints'
import { sharedPath } from '@/lib/api/routes'
import { logout as smartpos } from '@/lib/api/smartpos/users/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = sharedPath([{ POST: ecommerce }, { POST: smartpos }], {
  always: { POST: logout },
})
