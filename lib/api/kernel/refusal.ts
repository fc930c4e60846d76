import { type DomainError, type ErrorCode, forbidden } from '@/lib/domain/shared/errors'
import { type FieldErrors, nestErrors } from './field-errors'

/** A no, before a document has put it into its own shape. */
export type Refusal = {
  status: number
  message: string
  /** What is wrong with which field; then `message` is not shown by most documents. */
  fields?: FieldErrors
  /** More members beside `detail`, for documents whose answers are not of one form. */
  extra?: Record<string, unknown>
  /** More members in any form; see `Dialect`. */
  alongside?: Record<string, unknown>
  headers?: Record<string, string>
}

type Refused = Error & { refusal: Refusal }

/** Something to throw: the kernel answers with it. */
export const refused = (refusal: Refusal): Refused => Object.assign(new Error(refusal.message), { refusal })

export const isRefused = (error: unknown): error is Refused => error instanceof Error && 'refusal' in error

/** 400 about the fields of the body or the query. */
export const invalidFields = (fields: FieldErrors): Refusal => ({ status: 400, message: 'Invalid input.', fields })

export const notFoundRefusal: Refusal = { status: 404, message: 'Not found.' }

/** 401 for a wrong name or password, as JWT documents word it. */
export const noActiveAccount: Refusal = { status: 401, message: 'No active account found with the given credentials' }

export const internalError: Refusal = { status: 500, message: 'Something went wrong on our side. It was written down.' }

const STATUS: Record<ErrorCode, number> = {
  unauthenticated: 401,
  forbidden: 403,
  awaiting_approval: 403,
  not_found: 404,
  invalid: 400,
  taken: 400,
  out_of_stock: 400,
  wrong_state: 400,
  conflict: 409,
  rate_limited: 429,
}

/**
 * The domain's words for a field → the document's, part by part: `lines.0.productId` → `items.0.product`. A whole path
 * can have a word of its own: `variants.0.sku` → `sku`.
 */
export type Names = Record<string, string>

/** What to say of a name or code that is taken, by the document's field. */
export const TAKEN: Record<string, string> = {
  username: 'A user with that username already exists.',
  email: 'user with this email already exists.',
  sku: 'product with this sku already exists.',
}

/**
 * A refusal of the domain as an answer. One that is about a field becomes that field's error, in a list as long as the
 * one in `input`.
 */
export function refusalOf(error: DomainError, words: { names: Names; taken: Names }, input: unknown): Refusal {
  const { code, details } = error
  if (details.field !== undefined && ['invalid', 'taken', 'not_found'].includes(code)) {
    const path = (words.names[details.field] ?? details.field).split('.').map((part) => words.names[part] ?? part)
    const message = fieldMessage(error, words.taken[path.at(-1) ?? ''])
    return invalidFields(nestErrors([{ path, message }], input))
  }
  const retry = details.retryAfterSeconds
  return {
    status: STATUS[code],
    message: wordsOf(error),
    ...(retry !== undefined && { headers: { 'Retry-After': String(retry) } }),
  }
}

/** A field that names an object which is not there has words of its own. */
function fieldMessage({ code, message, details }: DomainError, taken: string | undefined): string {
  if (code === 'taken') return taken ?? message
  const isReference = details.entity !== undefined && typeof details.id === 'number'
  return isReference ? `Invalid pk "${details.id}" - object does not exist.` : message
}

const FORBIDDEN = forbidden().message

/** Wordings that clients match on; anything more particular that the domain says is kept. */
function wordsOf({ code, message }: DomainError): string {
  if (code === 'unauthenticated') return 'Authentication credentials were not provided.'
  if (code === 'not_found') return 'Not found.'
  if (code === 'forbidden' && message === FORBIDDEN) return 'You do not have permission to perform this action.'
  return message
}
