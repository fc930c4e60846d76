import { guardSignIn } from '@/lib/auth/throttle'
import { issueTokens, refreshTokens } from '@/lib/auth/tokens'
import { changePassword, endSession, getAccount, signIn, updateProfile } from '@/lib/domain/people'
import { noActiveAccount } from '../../kernel/refusal'
import { registerAsStaff } from '../../kernel/register-staff'
import { endpoint } from '../dialect'
import { smartpos } from '../document'
import {
  ChangePasswordBody,
  LoginBody,
  LoginWire,
  LogoutBody,
  NothingWire,
  ProfileBody,
  RefreshBody,
  RegisterBody,
  UserWire,
} from './contract'
import { detailsOf } from './details'
import { presentLogin, presentUser } from './present'

export const register = endpoint('POST /api/users/register/', {
  summary: 'Register an admin or a cashier',
  access: 'public',
  ignoresToken: true,
  body: RegisterBody,
  status: 201,
  answer: UserWire,
  message: 'User registered successfully',
  sample: { username: 'clara', email: 'clara@example.com', password: 'three brown foxes', role: 'cashier' },
  run: async (ctx, { body }, visit) => presentUser(await registerAsStaff(ctx, detailsOf(body), visit)),
})

export const login = endpoint('POST /api/users/login/', {
  summary: 'Sign in with username or e-mail address and password for a token',
  access: 'public',
  ignoresToken: true,
  body: LoginBody,
  answer: LoginWire,
  message: 'Login successful',
  sample: { username: 'cashier', password: 'kontor-demo' },
  refusals: { unauthenticated: noActiveAccount },
  run: async (ctx, { body }, { address }) => {
    const { username: login, password } = body
    const signedIn = await guardSignIn({ login, address }, () =>
      signIn(ctx, { login, password, kind: 'staff', door: smartpos }),
    )
    return presentLogin(signedIn.account, await issueTokens(signedIn))
  },
})

export const logout = endpoint('POST /api/users/logout/', {
  summary: 'Sign out: the token and its refresh token are dead afterwards',
  access: 'signedIn',
  body: LogoutBody,
  answer: NothingWire,
  message: 'Logged out successfully',
  run: async (ctx, _input, { session }) => {
    if (session) await endSession(ctx.db, session.session.id)
    return {}
  },
})

export const refresh = endpoint('POST /api/users/token/refresh/', {
  summary: 'Take a refresh token for a new pair; it is used up by that',
  access: 'public',
  ignoresToken: true,
  body: RefreshBody,
  answer: LoginWire,
  message: 'Token refreshed successfully',
  refusals: { unauthenticated: { status: 401, message: 'Token is invalid or expired' } },
  run: async (ctx, { body }) => {
    const { account, ...tokens } = await refreshTokens(ctx, body.refresh, smartpos)
    return presentLogin(account, tokens)
  },
})

export const profile = endpoint('GET /api/users/profile/', {
  summary: 'Who you are',
  access: 'signedIn',
  answer: UserWire,
  message: 'Profile retrieved successfully',
  run: async (ctx) => presentUser(await getAccount(ctx)),
})

const changing = (route: 'PUT /api/users/profile/' | 'PATCH /api/users/profile/') =>
  endpoint(route, {
    summary: 'Change your names or e-mail address; what is left out stays',
    access: 'signedIn',
    body: ProfileBody,
    answer: UserWire,
    message: 'Profile updated successfully',
    sample: { first_name: 'Clara', last_name: 'Voss' },
    run: async (ctx, { body }) => {
      const { username, email, first_name: firstName, last_name: lastName } = body
      return presentUser(await updateProfile(ctx, { username, email, firstName, lastName }))
    },
  })

export const replaceProfile = changing('PUT /api/users/profile/')
export const changeProfile = changing('PATCH /api/users/profile/')

export const newPassword = endpoint('POST /api/users/change-password/', {
  summary: 'Change your password; you are signed out everywhere else',
  access: 'signedIn',
  body: ChangePasswordBody,
  answer: NothingWire,
  message: 'Password changed successfully',
  sample: { old_password: 'three brown foxes', new_password: 'four brown foxes' },
  run: async (ctx, { body }, { session }) => {
    const { old_password: oldPassword, new_password: newPassword } = body
    const keepSession = session?.session.id
    await changePassword(ctx, { oldPassword, newPassword, keepSession, strictPassword: true })
    return {}
  },
})
