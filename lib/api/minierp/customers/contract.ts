import { z } from 'zod'
import { boolean, text } from '../../kernel/fields'
import { paging } from '../../kernel/paging'
import { wireId, wireTime } from '../../kernel/wire'
import { optionalEmail } from '../fields'

export const CustomerQuery = z.object({
  ...paging({ size: 20 }),
  search: text({ max: 200 }).optional(),
  is_active: boolean.optional(),
})

export const CustomerBody = z.object({
  name: text({ max: 200 }),
  email: optionalEmail.optional(),
  phone: text({ max: 50, blank: true }).optional(),
  address: text({ max: 1000, blank: true }).optional(),
  is_active: boolean.optional(),
})

export const CustomerPatchBody = CustomerBody.partial()

export const CustomerWire = z.object({
  id: wireId,
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  address: z.string(),
  is_active: z.boolean(),
  created_at: wireTime,
})
