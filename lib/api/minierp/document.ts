import type { Document } from '../kernel/documents'
import { plainRefusal } from '../kernel/shapes'

export const minierp: Document = {
  number: 4,
  name: 'minierp',
  title: 'Mini ERP System',
  description: 'A small company: products and customers in its books, and sales orders from draft to delivery.',
  audience: 'staff',
  scheme: 'Bearer',
  token: 'jwt',
  seconds: 7 * 24 * 60 * 60,
  folders: ['api'],
  refusal: plainRefusal,
}
