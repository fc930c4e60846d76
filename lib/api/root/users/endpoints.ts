import { guardSignIn, guardSignUp } from '@/lib/auth/throttle'
import { issueTokens } from '@/lib/auth/tokens'
import { endSession, registerShopper, signIn } from '@/lib/domain/people'
import { ecommerce } from '../../ecommerce/document'
import { RegisterBody as ShopperBody } from '../../ecommerce/users/contract'
import type { Document } from '../../kernel/documents'
import { defineDialect } from '../../kernel/endpoint'
import { registerAsStaff } from '../../kernel/register-staff'
import type { Choice } from '../../kernel/shared-path'
import { smartpos } from '../../smartpos/document'
import { LoginBody, LogoutBody, RegisterBody as StaffBody } from '../../smartpos/users/contract'
import { detailsOf } from '../../smartpos/users/details'
import { RegisteredWire, SignedInWire, SignedOutWire } from './contract'
import { presentRegistered, presentSignedIn } from './present'

/** The answers here carry document 003's envelope themselves. */
const unwrapped: Document = { ...smartpos, wrap: undefined }

/**
 * Documents 001 and 003 print the same three paths (docs/apis/README.md). At the bare root one answer has all that either
 * asks for, and so has a no, unless it is clear for whom it is meant.
 */
const both = defineDialect(unwrapped, {
  names: {},
  alongside: ({ fields, message, extra }) => fields ?? extra ?? { detail: message },
})
const forStaff = defineDialect(unwrapped, { names: {} })
const forShoppers = defineDialect(ecommerce, { names: {} })

const registerStaff = forStaff('POST /api/users/register/', {
  summary: 'Register an admin or a cashier',
  access: 'public',
  ignoresToken: true,
  body: StaffBody,
  status: 201,
  answer: RegisteredWire,
  run: async (ctx, { body }, visit) => presentRegistered(await registerAsStaff(ctx, detailsOf(body), visit)),
})

const registerAsShopper = forShoppers('POST /api/users/register/', {
  summary: 'Register a shopper',
  access: 'public',
  ignoresToken: true,
  body: ShopperBody,
  status: 201,
  answer: RegisteredWire,
  run: async (ctx, { body }, { address }) => {
    const { username, email, password } = body
    return presentRegistered(await guardSignUp(address, () => registerShopper(ctx, { username, email, password })))
  },
})

/** Who names a role is staff, everybody else a shopper. */
export const register: Choice = { whenBodyHas: 'role', use: registerStaff, else: registerAsShopper }

const WRONG = 'Unable to log in with provided credentials.'

export const login = both('POST /api/users/login/', {
  summary: 'Sign in: staff for the till, shoppers for the shop',
  access: 'public',
  ignoresToken: true,
  body: LoginBody,
  answer: SignedInWire,
  refusals: { unauthenticated: { status: 401, message: WRONG, extra: { non_field_errors: [WRONG] } } },
  run: async (ctx, { body }, { address }) => {
    const { username: login, password } = body
    const signedIn = await guardSignIn({ login, address }, () =>
      signIn(ctx, { login, password, door: ({ kind }) => (kind === 'staff' ? smartpos : ecommerce) }),
    )
    const { account, session } = signedIn
    const opaque = session.token === null ? null : { access: session.token, refresh: null }
    return presentSignedIn(account, opaque ?? (await issueTokens(signedIn)))
  },
})

export const logout = both('POST /api/users/logout/', {
  summary: 'Sign out: the token is dead afterwards',
  access: 'signedIn',
  body: LogoutBody,
  answer: SignedOutWire,
  run: async (ctx, _input, { session }) => {
    if (session) await endSession(ctx.db, session.session.id)
    return { status: 'success' as const, message: 'Logged out successfully', data: {} }
  },
})
