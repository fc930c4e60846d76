import type { z } from 'zod'
import { type FieldErrors, nestErrors } from './field-errors'

type Issue = z.core.$ZodRawIssue

/**
 * What was wrong with `input`, field by field, in the words clients of these documents match on. The length of what is
 * of the wrong type is not spoken of.
 */
export function fieldErrorsOf({ issues }: z.ZodError, input: unknown): FieldErrors {
  const placeOf = ({ path }: { path: PropertyKey[] }) => path.map(String).join('\0')
  const mistyped = new Set(issues.filter(({ code }) => code === 'invalid_type').map(placeOf))
  const telling = issues.filter((issue) => issue.code === 'invalid_type' || !mistyped.has(placeOf(issue)))
  return nestErrors(telling, input)
}

/** Handed to every parse of a contract, so that contracts are plain zod. */
export function wording(issue: Issue): string {
  if (issue.input === undefined) return 'This field is required.'
  if (issue.input === null) return !issue.path?.length ? 'No data provided' : 'This field may not be null.'
  return SENTENCES[issue.code]?.(issue) ?? 'Invalid value.'
}

const SENTENCES: { [code: string]: (issue: Issue) => string } = {
  invalid_type: (issue) => WRONG_TYPE[String(issue.expected)]?.(issue.input) ?? 'Invalid value.',
  invalid_value: (issue) => `"${String(issue.input)}" is not a valid choice.`,
  invalid_format: (issue) => FORMATS[String(issue.format)] ?? 'Invalid value.',
  too_small: (issue) => tooSmall(String(issue.origin), String(issue.minimum)),
  too_big: (issue) => tooBig(String(issue.origin), String(issue.maximum)),
}

const WRONG_TYPE: { [expected: string]: (input: unknown) => string } = {
  string: () => 'Not a valid string.',
  int: () => 'A valid integer is required.',
  number: () => 'A valid integer is required.',
  boolean: () => 'Must be a valid boolean.',
  array: (input) => `Expected a list of items but got type "${pythonType(input)}".`,
  object: (input) => `Invalid data. Expected a dictionary, but got ${pythonType(input)}.`,
}

const FORMATS: { [format: string]: string } = {
  email: 'Enter a valid email address.',
  uuid: 'Must be a valid UUID.',
  date: 'Date has wrong format. Use one of these formats instead: YYYY-MM-DD.',
  safeint: 'A valid integer is required.',
}

function tooSmall(origin: string, minimum: string): string {
  if (origin === 'string')
    return minimum === '1' ? 'This field may not be blank.' : `Ensure this field has at least ${minimum} characters.`
  if (origin === 'array') return 'This list may not be empty.'
  return `Ensure this value is greater than or equal to ${minimum}.`
}

function tooBig(origin: string, maximum: string): string {
  if (origin === 'string') return `Ensure this field has no more than ${maximum} characters.`
  if (origin === 'array') return `Ensure this field has no more than ${maximum} elements.`
  return `Ensure this value is less than or equal to ${maximum}.`
}

/** The documents' clients were written against Python, and so are the words. */
function pythonType(value: unknown): string {
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'string') return 'str'
  if (typeof value === 'boolean') return 'bool'
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float'
  return 'dict'
}
