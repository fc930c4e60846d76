import { z } from 'zod'
import { email, text } from '../../kernel/fields'
import { wireId } from '../../kernel/wire'

const name = text({ max: 150, blank: true })

/** What is left out stays. */
export const ProfileBody = z
  .object({
    first_name: name,
    last_name: name,
    email,
    address: text({ max: 500, blank: true }).nullable(),
    phone_number: text({ max: 30, blank: true }).nullable(),
  })
  .partial()

export const ProfileWire = z.object({
  id: wireId,
  first_name: z.string(),
  last_name: z.string(),
  email: z.string(),
  address: z.string(),
  phone_number: z.string(),
  is_staff: z.boolean(),
})
