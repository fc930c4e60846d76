import type { ApiDocument } from '../kernel/openapi'
import { smartpos as document } from './document'
import * as products from './products/endpoints'
import * as reports from './reports/endpoints'
import * as sales from './sales/endpoints'
import * as users from './users/endpoints'

export const smartpos: ApiDocument = {
  ...document,
  sections: {
    'User Management & Authentication': users,
    'Product Management': products,
    'Sales Management': sales,
    'Reports & Analytics': reports,
  },
}
