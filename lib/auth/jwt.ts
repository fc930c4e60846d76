import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose'
import { env } from '@/lib/env'

/** Signs claims with this install's secret, for `seconds` from now. Their `aud` says who may read them. */
export const signJwt = async (claims: JWTPayload & { aud: string }, seconds: number): Promise<string> =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuedAt()
    .setExpirationTime(`${seconds} s`)
    .sign(await key())

/** The claims of a token that was signed here for one of these readers and is not too old; null for anything else. */
export async function readJwt(token: string, audience: string[]): Promise<JWTPayload | null> {
  try {
    const { payload } = await jwtVerify(token, await key(), { algorithms: ['HS256'], audience })
    return payload
  } catch (error) {
    if (error instanceof errors.JOSEError) return null
    throw error
  }
}

let made: Promise<CryptoKey> | undefined

/** Made once: to make it takes longer than to sign with it. */
function key(): Promise<CryptoKey> {
  const hmac = { name: 'HMAC', hash: 'SHA-256' }
  made ??= crypto.subtle.importKey('raw', new TextEncoder().encode(env.secret), hmac, false, ['sign', 'verify'])
  return made
}
