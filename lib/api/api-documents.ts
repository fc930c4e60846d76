import { bizpilot } from './bizpilot'
import type { DocumentName } from './documents'
import { ecommerce } from './ecommerce'
import type { ApiDocument } from './kernel/openapi'
import { minierp } from './minierp'
import { phibook } from './phibook'
import { smartpos } from './smartpos'

/** Every documented API with all its endpoints, for the reference, the OpenAPI documents and the tests. */
export const apiDocuments: Record<DocumentName, ApiDocument> = { bizpilot, ecommerce, phibook, smartpos, minierp }
