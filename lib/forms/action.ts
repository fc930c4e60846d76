import type { z } from 'zod'
import { sessionContext } from '@/lib/auth/context'
import type { Context } from '@/lib/domain/shared/context'
import { DomainError, type ErrorCode, type ErrorDetails } from '@/lib/domain/shared/errors'
import { fromForm, typedIn } from './from-form'

export type FieldMessages = Record<string, string[]>

export type ActionFailure = {
  ok: false
  message: string
  /** Messages by field, named as in the form: `email`, `lines.0.quantity`. */
  fields?: FieldMessages
  /** What a form said, but for its secrets: a page without JavaScript comes anew and shows it again. */
  typed?: Partial<Record<string, string>>
  code: ErrorCode
  details?: ErrorDetails
}

export type ActionResult<T> = { ok: true; value: T } | ActionFailure

/**
 * Makes a server action of a verb: reads a form or an object by `schema`, runs it as whoever is signed in, and answers
 * a refusal as data so that the page keeps what was typed. Keep it private in a 'use server' file and export
 * `async function save(input: …) { return run(input) }`.
 */
export function action<S extends z.ZodType, T>(
  schema: S,
  run: (ctx: Context, input: z.output<S>) => Promise<T>,
): (input: unknown) => Promise<ActionResult<T>> {
  return withForm(schema, async (input) => run(await sessionContext(), input))
}

/** As `action`, for the few forms that come before anybody could be signed in. */
export function withForm<S extends z.ZodType, T>(
  schema: S,
  run: (input: z.output<S>) => Promise<T>,
): (input: unknown) => Promise<ActionResult<T>> {
  return async (input) => {
    const typed = input instanceof FormData ? typedIn(input) : undefined
    const parsed = schema.safeParse(input instanceof FormData ? fromForm(input) : input)
    if (!parsed.success) return { ...badFields(parsed.error), typed }
    try {
      return { ok: true, value: await run(parsed.data) }
    } catch (error) {
      if (error instanceof DomainError) return { ...refusal(error), typed }
      throw error
    }
  }
}

function badFields(error: z.ZodError): ActionFailure {
  const fields: FieldMessages = {}
  for (const issue of error.issues) {
    const name = issue.path.join('.')
    fields[name] = [...(fields[name] ?? []), issue.message]
  }
  return { ok: false, code: 'invalid', message: fields['']?.[0] ?? 'Please check the marked fields.', fields }
}

function refusal({ code, message, details }: DomainError): ActionFailure {
  return { ok: false, code, message, details, ...(details.field && { fields: { [details.field]: [message] } }) }
}
