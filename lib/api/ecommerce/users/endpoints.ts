import { guardSignIn, guardSignUp } from '@/lib/auth/throttle'
import { endSession, registerShopper, signIn } from '@/lib/domain/people'
import { invalidFields } from '../../kernel/refusal'
import { endpoint } from '../dialect'
import { ecommerce } from '../document'
import { LoginBody, LoginWire, LogoutWire, RegisterBody, UserWire } from './contract'
import { presentLogin, presentUser } from './present'

export const register = endpoint('POST /api/users/register/', {
  summary: 'Register a shopper',
  access: 'public',
  ignoresToken: true,
  body: RegisterBody,
  status: 201,
  answer: UserWire,
  sample: { username: 'testuser', email: 'test@example.com', password: 'test12345' },
  run: async (ctx, { body }, { address }) => {
    const { username, email, password } = body
    return presentUser(await guardSignUp(address, () => registerShopper(ctx, { username, email, password })))
  },
})

export const login = endpoint('POST /api/users/login/', {
  summary: 'Sign in with username and password for a token',
  access: 'public',
  ignoresToken: true,
  body: LoginBody,
  answer: LoginWire,
  sample: { username: 'testuser', password: 'test12345' },
  refusals: { unauthenticated: invalidFields({ non_field_errors: ['Unable to log in with provided credentials.'] }) },
  run: async (ctx, { body }, { address }) => {
    const { username: login, password } = body
    return presentLogin(await guardSignIn({ login, address }, () => signIn(ctx, { login, password, door: ecommerce })))
  },
})

export const logout = endpoint('POST /api/users/logout/', {
  summary: 'Sign out: the token is dead afterwards',
  access: 'signedIn',
  answer: LogoutWire,
  run: async (ctx, _input, { session }) => {
    if (session) await endSession(ctx.db, session.session.id)
    return { message: 'Logged out successfully' }
  },
})
