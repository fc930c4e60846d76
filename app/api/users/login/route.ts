import { login as ecommerce } from '@/lib/api/ecommerce/users/endpoints'
import { sharedPath } from '@/lib/api/kernel/shared-path'
import { login } from '@/lib/api/root/users/endpoints'
import { login as smartpos } from '@/lib/api/smartpos/users/endpoints'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = sharedPath(
  { ecommerce: { POST: ecommerce }, smartpos: { POST: smartpos } },
  { always: { POST: login } },
)
