import type { ApiDocument } from '../kernel/openapi'
import * as auth from './auth/endpoints'
import * as categories from './categories/endpoints'
import * as customers from './customers/endpoints'
import * as dashboards from './dashboard/endpoints'
import { minierp as document } from './document'
import * as orders from './orders/endpoints'
import * as products from './products/endpoints'
import * as profile from './profile/endpoints'
import * as users from './users/endpoints'

export const minierp: ApiDocument = {
  ...document,
  sections: {
    Authentication: auth,
    Users: profile,
    'User management': users,
    Inventory: products,
    Categories: categories,
    Customers: customers,
    'Sales Orders': orders,
    Dashboards: dashboards,
  },
}
