const BASE = 'http://kontor.invalid'

/** A path of this shop to go back to, or `fallback` when it leads anywhere else. */
export function safePath(wanted: unknown, fallback: string): string {
  if (typeof wanted !== 'string' || !/^\/(?![/\\])/.test(wanted) || !URL.canParse(wanted, BASE)) return fallback
  const url = new URL(wanted, BASE)
  return url.origin === BASE ? url.pathname + url.search + url.hash : fallback
}

/** A sign-in page that leads back to where somebody was. */
export const withCallback = (page: string, callbackUrl: string): string =>
  callbackUrl ? `${page}?callbackUrl=${encodeURIComponent(callbackUrl)}` : page
