import type { ApiDocument } from '../kernel/openapi'
import * as products from './products/endpoints'
import * as reports from './reports/endpoints'
import * as sales from './sales/endpoints'
import * as users from './users/endpoints'

export const smartpos: ApiDocument = {
  name: 'smartpos',
  title: 'SmartPOS',
  description: 'The till of one shop: staff sign in, keep products, ring up sales and read what came of them.',
  sections: {
    'User Management & Authentication': users,
    'Product Management': products,
    'Sales Management': sales,
    'Reports & Analytics': reports,
  },
}
