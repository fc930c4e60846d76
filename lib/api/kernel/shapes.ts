import { z } from 'zod'
import type { DocumentName } from './documents'
import { firstMessage } from './field-errors'
import type { Refusal } from './refusal'

type Shape = (refusal: Refusal) => unknown

/** `{"field": ["…"]}` or `{"detail": "…"}`. */
const plain: Shape = ({ message, fields, extra }) => fields ?? { detail: message, ...extra }

/** `{"status": "error", "message": "…", "data": {}}` */
const enveloped: Shape = ({ message, fields, alongside }) => ({
  status: 'error',
  message: fields ? firstMessage(fields) : message,
  data: fields ?? {},
  ...alongside,
})

/** How each document writes down a no. */
export const REFUSAL_SHAPES: Record<DocumentName, Shape> = {
  bizpilot: plain,
  ecommerce: plain,
  phibook: plain,
  smartpos: enveloped,
  minierp: plain,
}

const FieldErrors: z.ZodType = z
  .record(z.string(), z.union([z.array(z.string()), z.lazy(() => FieldErrors), z.array(z.lazy(() => FieldErrors))]))
  .meta({ id: 'FieldErrors', description: 'Messages per field; a list of objects has one entry for each of them.' })

/** What a no about a token says beside. */
const ABOUT_TOKEN = {
  code: z.string().optional(),
  messages: z.array(z.record(z.string(), z.string())).optional(),
}

const Detail = z.object({ detail: z.string(), ...ABOUT_TOKEN }).meta({ id: 'Detail' })

const Enveloped = z
  .object({ status: z.literal('error'), message: z.string(), data: FieldErrors })
  .meta({ id: 'Refusal' })

/** What a no looks like, for the reference: one about the request's fields, or any other. */
export const refusalSchema = (document: DocumentName, aboutFields: boolean): z.ZodType => {
  if (document === 'smartpos') return Enveloped
  return aboutFields ? z.union([Detail, FieldErrors]) : Detail
}
