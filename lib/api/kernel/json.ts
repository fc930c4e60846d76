import type { Wrong } from './field-errors'

const DEEPEST = 32

/** Parses JSON no deeper than anything of ours is. Of duplicate keys the last one counts. Throws a SyntaxError. */
export function parseJson(text: string): unknown {
  if (depthOf(text) > DEEPEST) throw new SyntaxError(`Nested deeper than ${DEEPEST} levels`)
  return JSON.parse(text)
}

const STEPS: Record<string, number> = { '[': 1, '{': 1, ']': -1, '}': -1 }

/** Brackets open at once, those inside strings not counted. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at)
    if (letter === '"') at = endOfString(text, at)
    depth += STEPS[letter] ?? 0
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}

/** Text that no database column can hold, and where it is. */
export function unstorable(value: unknown, path: readonly PropertyKey[] = []): Wrong[] {
  if (typeof value === 'string') {
    if (value.includes('\0')) return [{ path, message: 'Null characters are not allowed.' }]
    return value.isWellFormed() ? [] : [{ path, message: 'Surrogate characters are not allowed.' }]
  }
  if (typeof value !== 'object' || value === null || value instanceof File) return []
  return Object.entries(value).flatMap(([key, part]) => unstorable(part, [...path, key]))
}
