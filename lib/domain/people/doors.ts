const DAY = 24 * 60 * 60

/** Where somebody signs in: the name that its sessions bear, how long one lasts, and what its holder shows. */
export type Door = { name: string; seconds: number; token: 'cookie' | 'jwt' | 'opaque' }

/** The pages' own; the documented APIs have theirs. */
export const BROWSER: Door = { name: 'browser', seconds: 30 * DAY, token: 'cookie' }

/** The time at which a session opened or refreshed now through this door ends. */
export const expiryOf = ({ seconds }: Door, now: Date): Date => new Date(now.getTime() + seconds * 1000)
