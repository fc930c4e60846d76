import type { AccountKind } from '@/lib/db/enums'

/** Why NextAuth signed nobody in, and at which door: all that the address of a page says of it. */
export const signInError = (door: AccountKind, why: string): string => `${door}.${why}`

/** The page that tells of it. */
export const pageFor = (error: string | null): string =>
  error?.startsWith(signInError('staff', '')) ? '/staff' : '/login'

const SENTENCES = new Map([
  ['unauthenticated', 'The username, e-mail address or password is not right.'],
  ['awaiting_approval', 'This account awaits approval.'],
  ['rate_limited', 'Too many attempts. Please try again later.'],
])

/** A plain sentence for it; nothing where nothing went wrong. */
export function sentenceFor(error: string | string[] | undefined): string | undefined {
  if (error === undefined) return undefined
  return SENTENCES.get(String(error).split('.').at(-1) ?? '') ?? 'Signing in did not work. Please try again.'
}
