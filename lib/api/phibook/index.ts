import type { ApiDocument } from '../kernel/openapi'
import * as auth from './auth/endpoints'
import * as carts from './carts/endpoints'
import * as categories from './categories/endpoints'
import * as dashboard from './dashboard/endpoints'
import * as orders from './orders/endpoints'
import * as products from './products/endpoints'
import * as profile from './profile/endpoints'

export const phibook: ApiDocument = {
  name: 'phibook',
  title: 'Phibook E-Commerce API',
  description: 'One shop: sign in by e-mail address, browse, fill a cart, order what is in it, follow the orders.',
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
