import { z } from 'zod'
import type { RefusalShape } from '../kernel/documents'
import { firstMessage } from '../kernel/field-errors'
import { FieldErrors } from '../kernel/shapes'

/** `{status, message, data}`; a page of a list also says how many there are and where its neighbours lie. */
export function envelope(result: unknown, message: string) {
  const page = Paged.safeParse(result)
  if (!page.success) return { status: 'success', message, data: result }
  const { count, next, previous, results } = page.data
  return { status: 'success', message, data: results, count, next, previous }
}

/** The same, for the schema of what is put in. */
export function envelopeSchema(answer: z.ZodType): z.ZodType {
  if (!(answer instanceof z.ZodObject) || !('results' in answer.shape)) return z.object({ ...OPENING, data: answer })
  const { count, next, previous, results } = answer.shape
  return z.object({ ...OPENING, data: results, count, next, previous })
}

const OPENING = { status: z.literal('success'), message: z.string() }

/** What `paged` makes, whatever is on the page. */
const Paged = z.strictObject({
  count: z.number(),
  next: z.string().nullable(),
  previous: z.string().nullable(),
  results: z.unknown(),
})

const Refused = z.object({ status: z.literal('error'), message: z.string(), data: FieldErrors }).meta({ id: 'Refusal' })

/** `{"status": "error", "message": "…", "data": {}}` */
export const envelopedRefusal: RefusalShape = {
  write: ({ message, fields, alongside }) => ({
    status: 'error',
    message: fields ? firstMessage(fields) : message,
    data: fields ?? {},
    ...alongside,
  }),
  schema: () => Refused,
}
