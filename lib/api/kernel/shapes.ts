import { z } from 'zod'
import type { RefusalShape } from './documents'

/** What is wrong with which field, in an answer's schema. */
export const FieldErrors: z.ZodType = z
  .record(z.string(), z.union([z.array(z.string()), z.lazy(() => FieldErrors), z.array(z.lazy(() => FieldErrors))]))
  .meta({ id: 'FieldErrors', description: 'Messages per field; a list of objects has one entry for each of them.' })

/** What a no about a token says beside. */
const ABOUT_TOKEN = {
  code: z.string().optional(),
  messages: z.array(z.record(z.string(), z.string())).optional(),
}

const Detail = z.object({ detail: z.string(), ...ABOUT_TOKEN }).meta({ id: 'Detail' })

/** `{"field": ["…"]}` or `{"detail": "…"}`: how most documents say no, and the bare root. */
export const plainRefusal: RefusalShape = {
  write: ({ message, fields, extra }) => fields ?? { detail: message, ...extra },
  schema: (aboutFields) => (aboutFields ? z.union([Detail, FieldErrors]) : Detail),
}
