import type { ApiDocument } from '../kernel/openapi'
import { ecommerce as document } from './document'
import * as orders from './orders/endpoints'
import * as products from './products/endpoints'
import * as users from './users/endpoints'

export const ecommerce: ApiDocument = {
  ...document,
  sections: { Authentication: users, Products: products, Orders: orders },
}
