import type { z } from 'zod'
import { readBody } from './body'
import { nestErrors } from './field-errors'
import { unstorable } from './json'
import { invalidFields, notFoundRefusal, refused } from './refusal'
import type { Contract, Described, RouteContext } from './spec'
import { fieldErrorsOf, wording } from './wording'

export type Input<P, Q, B> = { params: P; query: Q; body: B }

/** Reads path, query and body by their contracts: 404 for a path that fits no id, 400 for the rest, field by field. */
export async function readInput<P, Q, B>(
  spec: Described<P, Q, B>,
  request: Request,
  route: RouteContext,
  currency: string,
): Promise<Input<P, Q, B>> {
  const params = spec.params ? readParams(spec.params, await route.params) : absent<P>()
  const query = spec.query ? check(inCurrency(spec.query, currency), queryOf(request)) : absent<Q>()
  const body = spec.body ? check(inCurrency(spec.body, currency), await readBody(request)) : absent<B>()
  return { params, query, body }
}

/** Where there is no contract there is nothing to read, and the type is unknown. */
const absent = <T>(): T => undefined as T

function readParams<P>(contract: z.ZodType<P>, params: unknown): P {
  const read = contract.safeParse(params)
  if (!read.success) throw refused(notFoundRefusal)
  return read.data
}

function check<T>(contract: z.ZodType<T>, input: unknown): T {
  const read = contract.safeParse(input, { error: wording })
  if (!read.success) throw refused(invalidFields(fieldErrorsOf(read.error, input)))
  return read.data
}

/** The query as one object: of duplicates the last one counts, and an empty value is as good as none. */
function queryOf(request: Request): Record<string, string> {
  const { searchParams } = new URL(request.url)
  const query = Object.fromEntries([...searchParams].filter(([, value]) => value !== ''))
  const bad = unstorable(query)
  if (bad.length > 0) throw refused(invalidFields(nestErrors(bad, query)))
  return query
}

export const inCurrency = <T>(contract: Contract<T>, currency: string): z.ZodType<T> =>
  typeof contract === 'function' ? contract(currency) : contract
