import { z } from 'zod'
import { email, password, text, username } from '../../kernel/fields'
import { wireId, wireRole } from '../../kernel/wire'
import { word } from '../fields'
import { ProfileWire } from '../profile/contract'
import { ROLES } from '../words'

const name = text({ max: 150, blank: true })

export const RegisterBody = z
  .object({
    username,
    email,
    role: word(ROLES),
    password,
    password_confirm: password,
    first_name: name.default(''),
    last_name: name.default(''),
  })
  .refine((body) => body.password === body.password_confirm, {
    path: ['password_confirm'],
    error: 'The two passwords do not match.',
  })

/** The username may also be the e-mail address, under either name. */
export const LoginBody = z
  .object({ username: text().optional(), email: text().optional(), password })
  .refine((body) => (body.username ?? body.email) !== undefined, {
    path: ['username'],
    error: 'This field is required.',
    when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value),
  })

/** The refresh token may come along; it dies with the session anyway. */
export const LogoutBody = z.object({ refresh: text({ max: 4096, blank: true }).nullable().optional() })

export const RefreshBody = z.object({ refresh: text({ max: 4096 }) })

export const RegisteredWire = z.object({
  id: wireId,
  username: z.string(),
  email: z.string(),
  role: wireRole,
  first_name: z.string(),
  last_name: z.string(),
})

export const TokensWire = z.object({ refresh: z.string(), access: z.string() })
export const LoginWire = z.object({ ...TokensWire.shape, user: ProfileWire })
export const LogoutWire = z.object({ message: z.string() })
