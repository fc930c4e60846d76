import { z } from 'zod'
import { idOrNone } from '../../kernel/fields'
import { wireId } from '../../kernel/wire'
import { orBlank, person } from '../fields'

export const SignupBody = z.object({ ...person, company: orBlank(120), industry: idOrNone.optional() })

export const OwnerWire = z.object({
  id: wireId,
  first_name: z.string(),
  last_name: z.string(),
  email: z.string(),
  phone_number: z.string(),
  country: z.string(),
  company: z.string(),
  industry: wireId.nullable(),
})
