import { z } from 'zod'
import { email, text, username } from '../../kernel/fields'
import { wireId, wireRole, wireTime } from '../../kernel/wire'

const name = text({ max: 150, blank: true })

/** A role that is sent along is not looked at: nobody gives themselves one. */
export const ProfileBody = z
  .object({ username, email, first_name: name, last_name: name, phone: text({ max: 50, blank: true }) })
  .partial()

/** The three of the document, and those who come with a token from elsewhere. */
export const ProfileWire = z.object({
  id: wireId,
  username: z.string(),
  email: z.string(),
  first_name: z.string(),
  last_name: z.string(),
  phone: z.string(),
  role: wireRole,
  date_joined: wireTime,
})
