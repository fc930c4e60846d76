import { z } from 'zod'
import { type AccountView, type Door, rotateSession, type SignedIn } from '@/lib/domain/people'
import type { Context } from '@/lib/domain/shared/context'
import { DomainError } from '@/lib/domain/shared/errors'
import { readJwt, signJwt } from './jwt'

const ACCESS_SECONDS = 60 * 60

const Claims = z.object({
  token_type: z.enum(['access', 'refresh']),
  user_id: z.number(),
  role: z.string(),
  doc: z.string(),
  sid: z.uuid(),
  jti: z.string(),
  aud: z.enum(['business', 'customer']),
})

/** What a token says of itself. It counts only while the session `sid` is alive. */
export type TokenClaims = z.output<typeof Claims>

export type TokenPair = { access: string; refresh: string }

/** An access token for an hour and a refresh token for as long as the session lasts, for who has just signed in through a document's door. */
export async function issueTokens({ account, session }: SignedIn): Promise<TokenPair> {
  const claims = (token_type: TokenClaims['token_type'], jti: string): TokenClaims => ({
    token_type,
    user_id: account.id,
    role: account.role ?? 'shopper',
    doc: session.door.name,
    sid: session.id,
    jti,
    aud: account.kind === 'staff' ? 'business' : 'customer',
  })
  const [access, refresh] = await Promise.all([
    signJwt(claims('access', crypto.randomUUID()), ACCESS_SECONDS),
    signJwt(claims('refresh', session.refreshId), session.door.seconds),
  ])
  return { access, refresh }
}

/**
 * A new pair for a refresh token of this door's, which is used up by it. Throws `unauthenticated` for any other; one that was used
 * before ends the whole session, since somebody must have copied it.
 */
export async function refreshTokens(
  ctx: Pick<Context, 'db' | 'now'>,
  refresh: string,
  door: Door,
): Promise<TokenPair & { account: AccountView }> {
  const claims = await readRefreshToken(refresh)
  const rotated = claims ? await rotateSession(ctx, { sessionId: claims.sid, refreshId: claims.jti, door }) : 'ended'
  if (typeof rotated === 'string') throw new DomainError('unauthenticated', 'Token is invalid or expired')
  const { account, refreshId } = rotated
  const pair = await issueTokens({ account, session: { ...rotated.session, door, refreshId, token: null } })
  return { ...pair, account }
}

/** The claims of an access token that was signed here and is not too old; null for anything else. */
export const readAccessToken = (token: string): Promise<TokenClaims | null> => read(token, 'access')

/** The same for a refresh token. */
export const readRefreshToken = (token: string): Promise<TokenClaims | null> => read(token, 'refresh')

async function read(token: string, type: TokenClaims['token_type']): Promise<TokenClaims | null> {
  const claims = Claims.safeParse(await readJwt(token, Claims.shape.aud.options)).data
  return claims?.token_type === type ? claims : null
}
