import type { FieldLine } from '@/components/developers/reference'
import type { Schema } from './schema'

export type Shared = Record<string, Schema>

/** Every field of a schema in words, nested ones below the field that holds them. */
export function fieldsOf(schema: Schema, shared: Shared, above = ''): FieldLine[] {
  const { properties, required = [], items } = plain(schema, shared)
  if (items) return fieldsOf(items, shared, `${above}[]`)
  return Object.entries(properties ?? {}).flatMap(([key, field]) => {
    const name = above ? `${above}.${key}` : key
    return [lineOf(name, field, required.includes(key), shared), ...fieldsOf(field, shared, name)]
  })
}

export const lineOf = (name: string, schema: Schema, required: boolean, shared: Shared = {}): FieldLine => ({
  name,
  type: typeOf(schema, shared),
  required,
  note: noteOf(plain(schema, shared)),
})

/** Follows a reference, and looks past the null that a field may be instead. */
function plain(schema: Schema, shared: Shared): Schema {
  const named = schema.$ref ? shared[schema.$ref.replace('#/components/schemas/', '')] : undefined
  if (named) return plain(named, shared)
  const [only, ...others] = (schema.anyOf ?? schema.oneOf ?? []).filter((choice) => choice.type !== 'null')
  return only && others.length === 0 ? { ...schema, ...plain(only, shared) } : schema
}

function typeOf(schema: Schema, shared: Shared): string {
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return either(choices.map((choice) => typeOf(choice, shared)))
  const { type, enum: values, const: value, format, items } = plain(schema, shared)
  if (value !== undefined) return JSON.stringify(value)
  if (values) return either(values.map((one) => JSON.stringify(one)))
  if (type === 'array') return items ? `list of ${typeOf(items, shared)}` : 'list'
  const known = format && FORMATS[format]
  return known ?? either([type ?? 'any'].flat())
}

const FORMATS: Record<string, string> = {
  'date-time': 'date and time',
  date: 'date',
  email: 'e-mail address',
  uri: 'address (URL)',
  uuid: 'UUID',
  binary: 'file',
}

const either = (words: readonly string[]): string => [...new Set(words)].join(' or ')

function noteOf(schema: Schema): string {
  const { example } = schema
  const notes = [schema.description, lengthOf(schema), rangeOf(schema), listOf(schema)]
  if (example !== undefined) notes.push(`such as ${typeof example === 'string' ? example : JSON.stringify(example)}`)
  return notes.filter(Boolean).join('; ')
}

function lengthOf({ minLength = 0, maxLength }: Schema): string {
  if (maxLength === undefined) return minLength ? `at least ${minLength} characters` : ''
  return minLength ? `${minLength} to ${maxLength} characters` : `at most ${maxLength} characters`
}

/** A bound that is only as far as whole numbers go says nothing. */
const LARGEST = 2_147_483_647

function rangeOf({ minimum = -LARGEST, maximum = LARGEST }: Schema): string {
  const [low, high] = [minimum > -LARGEST, maximum < LARGEST]
  if (low && high) return `${minimum} to ${maximum}`
  if (low) return `at least ${minimum}`
  return high ? `at most ${maximum}` : ''
}

const listOf = ({ maxItems }: Schema): string => (maxItems === undefined ? '' : `at most ${maxItems} of them`)
