import type { Document } from '../kernel/documents'
import { plainRefusal } from '../kernel/shapes'

export const phibook: Document = {
  number: 2,
  name: 'phibook',
  title: 'Phibook E-Commerce API',
  description: 'One shop: sign in by e-mail address, browse, fill a cart, order what is in it, follow the orders.',
  audience: 'everybody',
  scheme: 'Bearer',
  token: 'jwt',
  seconds: 7 * 24 * 60 * 60,
  folders: ['api', 'auth'],
  refusal: plainRefusal,
}
