import type { Document } from '../kernel/documents'
import { plainRefusal } from '../kernel/shapes'

export const ecommerce: Document = {
  number: 1,
  name: 'ecommerce',
  title: 'E-Commerce Backend API',
  description: 'One shop: register, browse products and their variants, place orders, follow them.',
  audience: 'everybody',
  scheme: 'Token',
  token: 'opaque',
  seconds: 30 * 24 * 60 * 60,
  folders: ['api'],
  refusal: plainRefusal,
}
