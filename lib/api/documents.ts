import { bizpilot } from './bizpilot/document'
import { ecommerce } from './ecommerce/document'
import { registerDocuments } from './kernel/documents'
import { minierp } from './minierp/document'
import { phibook } from './phibook/document'
import { smartpos } from './smartpos/document'

/** The documented APIs, without their endpoints. Whoever answers requests imports this, so that all are known. */
export const documents = registerDocuments({ bizpilot, ecommerce, phibook, smartpos, minierp })
export type DocumentName = keyof typeof documents
