import type { DocumentName } from './documents'
import { firstMessage } from './field-errors'
import type { Refusal } from './refusal'

type Shape = (refusal: Refusal) => unknown

/** `{"field": ["…"]}` or `{"detail": "…"}`. */
const plain: Shape = ({ message, fields, extra }) => fields ?? { detail: message, ...extra }

/** `{"status": "error", "message": "…", "data": {}}` */
const enveloped: Shape = ({ message, fields, extra }) => ({
  status: 'error',
  message: fields ? firstMessage(fields) : message,
  data: fields ?? {},
  ...extra,
})

/** How each document writes down a no. */
export const REFUSAL_SHAPES: Record<DocumentName, Shape> = {
  bizpilot: plain,
  ecommerce: plain,
  phibook: plain,
  smartpos: enveloped,
  minierp: plain,
}
