/**
 * How a shop writes numbers. Everything that prints or reads one takes a locale and falls back to this one, so that
 * what a screen shows can be typed back; a shop in another language hands in its own.
 */
export const LOCALE = 'en-GB'

const formats = new Map<string, Intl.NumberFormat>()

/** A format for numbers; making one is dear, so each is kept. */
export function numberFormat(options: Intl.NumberFormatOptions, locale = LOCALE): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locale, options)
  formats.set(key, made)
  return made
}
