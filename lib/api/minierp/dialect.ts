import { defineDialect } from '../kernel/endpoint'
import { minierp } from './document'

/** Document 004, docs/apis/minierp.md: bare answers, pages of twenty, a JWT after the word `Bearer`. */
export const endpoint = defineDialect(minierp, {
  names: {
    firstName: 'first_name',
    lastName: 'last_name',
    priceMinor: 'unit_price',
    unitMinor: 'unit_price',
    categoryId: 'category',
    stock: 'quantity',
    'variants.0.sku': 'sku',
    'variants.0.stock': 'quantity',
    lines: 'items',
    customerId: 'customer',
    taxPpm: 'tax_rate',
  },
})
