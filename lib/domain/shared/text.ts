const MARKS = /\p{M}/gu
const NOT_ALPHANUMERIC = /[^a-z0-9]+/g
const SPECIAL: Record<string, string> = { ß: 'ss', æ: 'ae', ø: 'o', œ: 'oe', ł: 'l', đ: 'd', þ: 'th', ı: 'i' }

/** Text as search compares it: lower case, no accents, single spaces. The same for what is stored and what is asked. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[ßæøœłđþı]/g, (letter) => SPECIAL[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()

/** A name without stray spaces: ` back  counter` → `back counter`. */
export const singleSpaced = (name: string): string => name.trim().replace(/\s+/g, ' ')

/** Whether two names are one, whatever their spaces and capitals. */
export const isSameName = (one: string, other: string): boolean =>
  singleSpaced(one).toLowerCase() === singleSpaced(other).toLowerCase()

/** A name as part of an address: `Elbe Mug, blue` → `elbe-mug-blue`. Never empty. */
export const slugOf = (name: string): string =>
  fold(name)
    .replace(NOT_ALPHANUMERIC, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80) || 'item'
