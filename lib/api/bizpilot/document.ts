import type { Document } from '../kernel/documents'
import { plainRefusal } from '../kernel/shapes'

export const bizpilot: Document = {
  number: 0,
  name: 'bizpilot',
  title: 'BizPilot API',
  description: 'A marketplace: owners keep a business each, customers browse all of them and order from any.',
  audience: 'staff',
  scheme: 'Bearer',
  token: 'jwt',
  seconds: 7 * 24 * 60 * 60,
  folders: ['api'],
  refusal: plainRefusal,
}
