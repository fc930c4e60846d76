export type Shortage = { variantId: number; name: string; requested: number; available: number }

/** What a refusal can be about; each door turns a code into its own status and words. */
export type ErrorCode =
  | 'unauthenticated'
  | 'forbidden'
  | 'awaiting_approval'
  | 'not_found'
  | 'invalid'
  | 'conflict'
  | 'taken'
  | 'out_of_stock'
  | 'wrong_state'
  | 'rate_limited'

export type ErrorDetails = {
  /** The input field it is about, in the domain's words: `email`, `lines.0.quantity`. */
  field?: string
  entity?: string
  id?: string | number
  shortages?: Shortage[]
  /** States the order could take instead. */
  allowed?: readonly string[]
  retryAfterSeconds?: number
}

/** An expected refusal. Anything else that is thrown is a bug. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: ErrorDetails = {},
  ) {
    super(message)
    this.name = 'DomainError'
  }
}

export const notFound = (entity: string, id: string | number) =>
  new DomainError('not_found', `There is no ${entity} ${id}.`, { entity, id })

export const invalid = (field: string, message: string) => new DomainError('invalid', message, { field })

export const taken = (field: string, message: string) => new DomainError('taken', message, { field })

export const forbidden = (message = 'You may not do this.') => new DomainError('forbidden', message)

export function outOfStock(shortages: Shortage[]) {
  const words = shortages.map((s) => `Not enough stock for ${s.name}. Available: ${s.available}`)
  return new DomainError('out_of_stock', words.join(' '), { shortages })
}
