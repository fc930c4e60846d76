import { guardSignIn } from '@/lib/auth/throttle'
import { issueTokens, refreshTokens } from '@/lib/auth/tokens'
import { endSession, signIn } from '@/lib/domain/people'
import { noActiveAccount } from '../../kernel/refusal'
import { registerAsStaff } from '../../kernel/register-staff'
import { endpoint } from '../dialect'
import { minierp } from '../document'
import { presentProfile } from '../profile/present'
import { roleOf } from '../words'
import {
  LoginBody,
  LoginWire,
  LogoutBody,
  LogoutWire,
  RefreshBody,
  RegisterBody,
  RegisteredWire,
  TokensWire,
} from './contract'
import { presentRegistered } from './present'

export const register = endpoint('POST /api/auth/register/', {
  summary: 'Register a new user',
  access: 'public',
  ignoresToken: true,
  body: RegisterBody,
  status: 201,
  answer: RegisteredWire,
  sample: { username: 'user', email: 'email@gmail.com', role: 'user', password: 'user', password_confirm: 'user' },
  run: async (ctx, { body }, visit) => {
    const { username, email, password, role, first_name: firstName, last_name: lastName } = body
    const details = { username, email, password, role: roleOf[role], firstName, lastName }
    return presentRegistered(await registerAsStaff(ctx, details, visit))
  },
})

export const login = endpoint('POST /api/auth/login/', {
  summary: 'Sign in with username or e-mail address and password for a pair of tokens',
  access: 'public',
  ignoresToken: true,
  body: LoginBody,
  answer: LoginWire,
  sample: { username: 'sales', password: 'kontor-demo' },
  refusals: { unauthenticated: noActiveAccount },
  run: async (ctx, { body }, { address }) => {
    const { username, email, password } = body
    const login = username ?? email ?? ''
    const signedIn = await guardSignIn({ login, address }, () =>
      signIn(ctx, { login, password, kind: 'staff', door: minierp }),
    )
    const { refresh, access } = await issueTokens(signedIn)
    return { refresh, access, user: presentProfile(signedIn.account) }
  },
})

export const logout = endpoint('POST /api/auth/logout/', {
  summary: 'Sign out: both tokens are dead afterwards',
  access: 'signedIn',
  body: LogoutBody,
  answer: LogoutWire,
  run: async (ctx, _input, { session }) => {
    if (session) await endSession(ctx.db, session.session.id)
    return { message: 'Successfully logged out' }
  },
})

export const refresh = endpoint('POST /api/auth/token/refresh/', {
  summary: 'Take a refresh token for a new pair; it is used up by that',
  access: 'public',
  ignoresToken: true,
  body: RefreshBody,
  answer: TokensWire,
  refusals: {
    unauthenticated: { status: 401, message: 'Token is invalid or expired', extra: { code: 'token_not_valid' } },
  },
  run: async (ctx, { body }) => {
    const { refresh, access } = await refreshTokens(ctx, body.refresh, minierp)
    return { refresh, access }
  },
})
