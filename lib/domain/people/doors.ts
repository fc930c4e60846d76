const DAY = 24 * 60 * 60

/** Where somebody signs in, and for how long that lasts, in seconds. */
export const DOORS = {
  browser: 30 * DAY,
  ecommerce: 30 * DAY,
  bizpilot: 7 * DAY,
  phibook: 7 * DAY,
  smartpos: 7 * DAY,
  minierp: 7 * DAY,
} as const

export type Door = keyof typeof DOORS

/** The time at which a session opened or refreshed now through this door ends. */
export const expiryOf = (door: Door, now: Date): Date => new Date(now.getTime() + DOORS[door] * 1000)

export const isDoor = (word: string): word is Door => Object.hasOwn(DOORS, word)
