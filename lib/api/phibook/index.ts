import type { ApiDocument } from '../kernel/openapi'
import * as auth from './auth/endpoints'
import * as carts from './carts/endpoints'
import * as categories from './categories/endpoints'
import * as dashboard from './dashboard/endpoints'
import { phibook as document } from './document'
import * as orders from './orders/endpoints'
import * as products from './products/endpoints'
import * as profile from './profile/endpoints'

export const phibook: ApiDocument = {
  ...document,
  sections: {
    Authentication: auth,
    Category: categories,
    Product: products,
    'Shopping Cart': carts,
    Order: orders,
    'User Profile': profile,
    Dashboard: dashboard,
  },
}
