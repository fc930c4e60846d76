/** Messages per field; a list of objects has one entry per item, `{}` where nothing is wrong. */
export type FieldErrors = { [field: string]: string[] | FieldErrors | FieldErrors[] }

/** One thing that is wrong, and where: `['items', 1, 'quantity']`. */
export type Wrong = { path: readonly PropertyKey[]; message: string }

export const NON_FIELD = 'non_field_errors'

/** `[{ path: ['items', 1, 'quantity'], … }]` → `{ items: [{}, { quantity: […] }] }`, as long as the list in `input`. */
export function nestErrors(wrongs: readonly Wrong[], input: unknown): FieldErrors {
  const own = wrongs.filter(({ path }) => path.length === 0).map(({ message }) => message)
  const keys = new Set(wrongs.flatMap(({ path: [key] }) => (key === undefined ? [] : [String(key)])))
  const fields = [...keys].map((key) => [key, errorsOfField(below(wrongs, key), partOf(input, key))])
  return Object.fromEntries(own.length > 0 ? [[NON_FIELD, unique(own)], ...fields] : fields)
}

function errorsOfField(wrongs: readonly Wrong[], input: unknown): FieldErrors[string] {
  const own = wrongs.filter(({ path }) => path.length === 0).map(({ message }) => message)
  if (own.length > 0) return unique(own)
  const items = Array.isArray(input) ? input : listIn(wrongs, input)
  return items?.map((item, index) => nestErrors(below(wrongs, String(index)), item)) ?? nestErrors(wrongs, input)
}

/** A list that came as JSON in one field of a form, as far as its errors reach. */
function listIn(wrongs: readonly Wrong[], input: unknown): unknown[] | undefined {
  const places = wrongs.map(({ path: [key] }) => Number(key))
  if (typeof input !== 'string' || places.some((place) => !Number.isInteger(place))) return undefined
  return Array.from({ length: Math.max(...places) + 1 })
}

const below = (wrongs: readonly Wrong[], key: string): Wrong[] =>
  wrongs.filter(({ path }) => String(path[0]) === key).map(({ path, message }) => ({ path: path.slice(1), message }))

function partOf(input: unknown, key: string): unknown {
  return typeof input === 'object' && input !== null && Object.hasOwn(input, key) ? Reflect.get(input, key) : undefined
}

const unique = (messages: string[]): string[] => [...new Set(messages)]

/** The first sentence in there, with the field it is about: for documents that want one line. */
export function firstMessage(errors: FieldErrors): string {
  const [first] = Object.entries(errors).flatMap(([field, inside]) => sentences(field, inside))
  return first ?? 'Invalid input.'
}

function sentences(field: string, inside: FieldErrors[string]): string[] {
  const parts = Array.isArray(inside) ? inside : [inside]
  return parts.flatMap((part) => {
    if (typeof part === 'string') return field === NON_FIELD ? [part] : [`${field}: ${part}`]
    return Object.entries(part).flatMap(([name, deeper]) => sentences(name, deeper))
  })
}
