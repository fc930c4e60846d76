import { z } from 'zod'
import { guardSignIn } from '@/lib/auth/throttle'
import { issueTokens, readRefreshToken, refreshTokens, type TokenPair } from '@/lib/auth/tokens'
import { signIn } from '@/lib/domain/people'
import { email, password, text } from '../kernel/fields'
import { noActiveAccount, type Refusal, refused } from '../kernel/refusal'
import { endpoint } from './dialect'
import { bizpilot } from './document'

const TokenBody = z.object({ email, password })
const RefreshBody = z.object({ refresh: text({ max: 4096 }) })
const TokensWire = z.object({ refresh: z.string(), access: z.string() })

const badRefresh: Refusal = {
  status: 401,
  message: 'Token is invalid or expired',
  extra: {
    code: 'token_not_valid',
    messages: [{ token_class: 'RefreshToken', token_type: 'refresh', message: 'Token is invalid or expired' }],
  },
}

const OWNERS = { base: '/api/accounts', kind: 'staff', audience: 'business', who: 'an owner' } as const
const CUSTOMERS = { base: '/api/customers', kind: 'shopper', audience: 'customer', who: 'a customer' } as const

/** Signing in and refreshing for one of the two kinds of people; neither takes what belongs to the other. */
const tokensFor = ({ base, kind, audience, who }: typeof OWNERS | typeof CUSTOMERS, sampleEmail: string) => ({
  token: endpoint(`POST ${base}/token/`, {
    summary: `Sign in as ${who} for a pair of tokens`,
    access: 'public',
    ignoresToken: true,
    body: TokenBody,
    answer: TokensWire,
    sample: { email: sampleEmail, password: 'strongpassword' },
    refusals: { unauthenticated: noActiveAccount },
    run: async (ctx, { body }, { address }) => {
      const { email: login, password } = body
      const enter = () => signIn(ctx, { login, password, kind, door: bizpilot })
      return presentTokens(await issueTokens(await guardSignIn({ login, address }, enter)))
    },
  }),
  refresh: endpoint(`POST ${base}/token/refresh/`, {
    summary: `Take the refresh token of ${who} for a new pair; it is used up by that`,
    access: 'public',
    ignoresToken: true,
    body: RefreshBody,
    answer: TokensWire,
    refusals: { unauthenticated: badRefresh },
    run: async (ctx, { body }) => {
      if ((await readRefreshToken(body.refresh))?.aud !== audience) throw refused(badRefresh)
      return presentTokens(await refreshTokens(ctx, body.refresh, bizpilot))
    },
  }),
})

const presentTokens = ({ refresh, access }: TokenPair): z.infer<typeof TokensWire> => ({ refresh, access })

export const ownerTokens = tokensFor(OWNERS, 'jane@example.com')
export const customerTokens = tokensFor(CUSTOMERS, 'john@example.com')
