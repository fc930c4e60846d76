import { z } from 'zod'
import { choice, email, password, text, username } from '../../kernel/fields'
import { wireId, wireRole, wireTime } from '../../kernel/wire'
import { alias } from '../alias'

const name = text({ max: 150, blank: true })

const MISMATCH = 'The two passwords do not match.'

export const RegisterBody = z
  .object({
    username,
    email,
    password,
    password_confirm: password.optional(),
    role: choice(['admin', 'cashier']).default('cashier'),
    first_name: name.default(''),
    last_name: name.default(''),
  })
  .refine((body) => [undefined, body.password].includes(body.password_confirm), {
    path: ['password_confirm'],
    error: MISMATCH,
  })

/** The username may also be the e-mail address. */
export const LoginBody = z.object({ username: text(), password })

/** The refresh token may come along; it dies with the session anyway. */
export const LogoutBody = z.object({ refresh: text({ max: 4096, blank: true }).nullable().optional() })

export const RefreshBody = z.object({ refresh: text({ max: 4096 }) })

export const ProfileBody = z.object({ username, email, first_name: name, last_name: name }).partial()

export const ChangePasswordBody = z.preprocess(
  alias('current_password', 'old_password'),
  z
    .object({
      old_password: password,
      current_password: password.optional(),
      new_password: password,
      confirm_password: password.optional(),
    })
    .refine((body) => [undefined, body.new_password].includes(body.confirm_password), {
      path: ['confirm_password'],
      error: MISMATCH,
    }),
)

export const UserWire = z.object({
  id: wireId,
  username: z.string(),
  email: z.string(),
  role: wireRole,
  first_name: z.string(),
  last_name: z.string(),
  created_at: wireTime,
  updated_at: wireTime,
})

export const TokensWire = z.object({ access: z.string(), refresh: z.string() })

export const LoginWire = z.object({ token: z.string(), tokens: TokensWire, user: UserWire })

export const NothingWire = z.object({})
