import { z } from 'zod'
import { idOrNone, text } from '../../kernel/fields'
import { wireId } from '../../kernel/wire'
import { orBlank, person } from '../fields'

export const SignupBody = z.object(person)

/** What is left out stays. */
export const ProfileBody = z.object({
  first_name: text({ max: 150 }).optional(),
  last_name: text({ max: 150 }).optional(),
  phone_number: orBlank(30),
  country: orBlank(100),
  industry: idOrNone.optional(),
})

export const CustomerWire = z.object({
  id: wireId,
  first_name: z.string(),
  last_name: z.string(),
  email: z.string(),
  phone_number: z.string(),
  country: z.string(),
})

export const ProfileWire = CustomerWire.extend({ industry: wireId.nullable() })
