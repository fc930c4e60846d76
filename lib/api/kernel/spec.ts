import type { z } from 'zod'
import type { LiveSession } from '@/lib/domain/people'
import type { Context } from '@/lib/domain/shared/context'
import type { DomainError, ErrorCode } from '@/lib/domain/shared/errors'
import type { Access } from './access'
import type { Call } from './call'
import type { Document } from './documents'
import type { Names, Refusal } from './refusal'
import type { Reply } from './reply'

export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
export type Method = (typeof METHODS)[number]

/** Next's second argument to a handler. */
export type RouteContext = { params: Promise<Record<string, string | string[] | undefined>> }
export type Handler = (request: Request, route: RouteContext) => Promise<Response>

/** What makes one document's answers its own. */
export type Dialect = Document & {
  /** The domain's words for fields → this document's, for refusals. */
  names: Names
  /** More members for the body of a no, for clients that were written for another document's. */
  alongside?: (refusal: Refusal) => Record<string, unknown>
}

/** A schema, or one that depends on the currency of the caller's shop. */
export type Contract<T> = z.ZodType<T> | ((currency: string) => z.ZodType<T>)

/** What `run` can know of the request beside its input. */
export type Visit = Call & {
  session: LiveSession | null
  currency: string
  /** Hand it to the verb that creates: an attempt that is repeated then finds what the first one made. */
  clientId: string | undefined
}

/** An endpoint as data: what the reference, the permission matrix and the tests are made from. */
export type Described<P = unknown, Q = unknown, B = unknown, A = unknown> = {
  /** One line for the reference. */
  summary: string
  access: Access
  /** For signing in and up: whatever token comes along is not looked at. */
  ignoresToken?: boolean
  params?: z.ZodType<P>
  query?: Contract<Q>
  body?: Contract<B>
  /** 200 unless said; 201 on a POST also makes it repeatable with an `Idempotency-Key`. */
  status?: 200 | 201 | 204
  /** What it answers instead where there was nothing left to create. */
  orStatus?: 200
  /** What the body of the answer looks like; left out for 204. */
  answer?: z.ZodType<A>
  /** For documents whose answers carry a sentence. */
  message?: string
  /** The document's own sample body. */
  sample?: unknown
  /** More of the domain's words → the document's, for this endpoint alone. */
  names?: Names
  /** What to say of a name or code that somebody else has, by field of the document. */
  taken?: Record<string, string>
  /** Statuses of refusals that do not follow from what else is said here; for the reference. */
  alsoRefuses?: readonly number[]
  /** Refusals that this endpoint words in its own way. */
  refusals?: { [code in ErrorCode]?: Refusal | ((error: DomainError) => Refusal) }
}

/** An endpoint, and what it does. */
export type Spec<P, Q, B, A> = Described<P, Q, B, A> & {
  run: (ctx: Context, input: { params: P; query: Q; body: B }, visit: Visit) => Promise<A | Reply<A>>
}

/** A handler for a route file that knows what it is. */
export type Endpoint = Handler & { dialect: Dialect; method: Method; path: string; spec: Described }
