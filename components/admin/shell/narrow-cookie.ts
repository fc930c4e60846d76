/** Remembers whether somebody narrowed the navigation. */
export const NARROW_COOKIE = 'kontor_nav'
