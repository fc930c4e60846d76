import { z } from 'zod'
import { email, password, text } from '../../kernel/fields'
import { wireId } from '../../kernel/wire'

const name = text({ max: 150 })

export const RegisterBody = z.object({
  first_name: name,
  last_name: name,
  email,
  password,
  address: text({ max: 500, blank: true }).nullable().optional(),
  phone_number: text({ max: 30, blank: true }).nullable().optional(),
})

export const LoginBody = z.object({ email, password })

/** The refresh token may come along; it dies with the session anyway. */
export const LogoutBody = z.object({ refresh: text({ max: 4096, blank: true }).nullable().optional() })

export const RefreshBody = z.object({ refresh: text({ max: 4096 }) })

export const UserWire = z.object({
  id: wireId,
  first_name: z.string(),
  last_name: z.string(),
  email: z.string(),
  address: z.string(),
  phone_number: z.string(),
})

export const TokensWire = z.object({ refresh: z.string(), access: z.string() })

export const LogoutWire = z.object({ message: z.string() })
