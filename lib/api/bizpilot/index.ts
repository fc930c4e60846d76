import type { ApiDocument } from '../kernel/openapi'
import * as accounts from './accounts/endpoints'
import * as categories from './categories/endpoints'
import * as customers from './customers/endpoints'
import { bizpilot as document } from './document'
import * as industries from './industries/endpoints'
import * as market from './market/endpoints'
import * as orders from './orders/endpoints'
import * as products from './products/endpoints'

export const bizpilot: ApiDocument = {
  ...document,
  sections: {
    Accounts: accounts,
    Industries: industries,
    'Retail Inventory': products,
    Categories: categories,
    Customers: customers,
    Market: market,
    Orders: orders,
  },
}
