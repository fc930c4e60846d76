import { bizpilot } from './bizpilot'
import { ecommerce } from './ecommerce'
import type { DocumentName } from './kernel/documents'
import type { ApiDocument } from './kernel/openapi'
import { minierp } from './minierp'
import { phibook } from './phibook'
import { smartpos } from './smartpos'

/** Every documented API, for the reference, the OpenAPI documents and the tests. */
export const apiDocuments: { [name in DocumentName]?: ApiDocument } = {
  bizpilot,
  ecommerce,
  minierp,
  phibook,
  smartpos,
}
