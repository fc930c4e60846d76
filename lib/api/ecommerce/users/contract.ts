import { z } from 'zod'
import { email, password, text, username } from '../../kernel/fields'
import { wireId } from '../../kernel/wire'

export const RegisterBody = z.object({ username, email, password })
export const LoginBody = z.object({ username: text(), password })

export const UserWire = z.object({ id: wireId, username: z.string(), email: z.string() })
export const LoginWire = z.object({ token: z.string(), user_id: wireId, username: z.string() })
export const LogoutWire = z.object({ message: z.string() })
