import { z } from 'zod'
import { boolean, text } from '../../kernel/fields'
import { paging } from '../../kernel/paging'
import { word } from '../fields'
import { ProfileBody, ProfileWire } from '../profile/contract'
import { ROLES } from '../words'

/** Kontor has cashiers as well, of whom the document does not know; what was read of one can be sent back. */
export const STAFF_ROLES = [...ROLES, 'cashier'] as const

export const UserQuery = z.object({
  ...paging({ size: 20 }),
  search: text({ max: 200 }).optional(),
  role: word(STAFF_ROLES).optional(),
})

export const UserBody = z.object({
  ...ProfileBody.shape,
  role: word(STAFF_ROLES).optional(),
  is_active: boolean.optional(),
})

export const UserWire = z.object({ ...ProfileWire.shape, is_active: z.boolean() })
