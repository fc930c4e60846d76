import type { ApiDocument } from '../kernel/openapi'
import * as orders from './orders/endpoints'
import * as products from './products/endpoints'
import * as users from './users/endpoints'

export const ecommerce: ApiDocument = {
  name: 'ecommerce',
  title: 'E-Commerce Backend API',
  description: 'One shop: register, browse products and their variants, place orders, follow them.',
  sections: { Authentication: users, Products: products, Orders: orders },
}
