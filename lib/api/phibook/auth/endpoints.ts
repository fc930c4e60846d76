import { guardSignIn, guardSignUp } from '@/lib/auth/throttle'
import { issueTokens, refreshTokens } from '@/lib/auth/tokens'
import { endSession, registerShopper, signIn } from '@/lib/domain/people'
import { noActiveAccount, type Refusal } from '../../kernel/refusal'
import { endpoint } from '../dialect'
import { phibook } from '../document'
import { LoginBody, LogoutBody, LogoutWire, RefreshBody, RegisterBody, TokensWire, UserWire } from './contract'
import { presentTokens, presentUser } from './present'

export const register = endpoint('POST /auth/register/', {
  summary: 'Register a shopper',
  access: 'public',
  ignoresToken: true,
  body: RegisterBody,
  status: 201,
  answer: UserWire,
  sample: {
    first_name: 'Amara',
    last_name: 'Osei',
    email: 'amara@example.com',
    password: 'three brown foxes',
    address: '12 Harbour Street',
    phone_number: '+49 30 1234567',
  },
  run: async (ctx, { body }, { address: caller }) => {
    const { email, password, first_name: firstName, last_name: lastName } = body
    const reachedAt = { address: body.address ?? '', phone: body.phone_number ?? '' }
    return presentUser(
      await guardSignUp(caller, () => registerShopper(ctx, { email, password, firstName, lastName, ...reachedAt })),
    )
  },
})

export const login = endpoint('POST /auth/login/', {
  summary: 'Sign in with e-mail address and password for a pair of tokens',
  access: 'public',
  ignoresToken: true,
  body: LoginBody,
  answer: TokensWire,
  sample: { email: 'shopper@kontor.test', password: 'kontor-demo' },
  refusals: { unauthenticated: noActiveAccount },
  run: async (ctx, { body }, { address }) => {
    const { email: login, password } = body
    return presentTokens(
      await issueTokens(await guardSignIn({ login, address }, () => signIn(ctx, { login, password, door: phibook }))),
    )
  },
})

export const logout = endpoint('POST /auth/logout/', {
  summary: 'Sign out: the token and its refresh token are dead afterwards',
  access: 'signedIn',
  body: LogoutBody,
  answer: LogoutWire,
  run: async (ctx, _input, { session }) => {
    if (session) await endSession(ctx.db, session.session.id)
    return { message: 'Successfully logged out' }
  },
})

const badRefresh: Refusal = {
  status: 401,
  message: 'Token is invalid or expired',
  extra: {
    code: 'token_not_valid',
    messages: [{ token_class: 'RefreshToken', token_type: 'refresh', message: 'Token is invalid or expired' }],
  },
}

export const refresh = endpoint('POST /auth/token/refresh/', {
  summary: 'Take a refresh token for a new pair; it is used up by that',
  access: 'public',
  ignoresToken: true,
  body: RefreshBody,
  answer: TokensWire,
  refusals: { unauthenticated: badRefresh },
  run: async (ctx, { body }) => presentTokens(await refreshTokens(ctx, body.refresh, phibook)),
})
