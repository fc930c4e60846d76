import type { Document } from '../kernel/documents'
import { envelope, envelopedRefusal, envelopeSchema } from './envelope'

export const smartpos: Document = {
  number: 3,
  name: 'smartpos',
  title: 'SmartPOS',
  description: 'The till of one shop: staff sign in, keep products, ring up sales and read what came of them.',
  audience: 'staff',
  scheme: 'Token',
  token: 'jwt',
  seconds: 7 * 24 * 60 * 60,
  folders: ['api'],
  refusal: envelopedRefusal,
  wrap: envelope,
  wrapSchema: envelopeSchema,
}
