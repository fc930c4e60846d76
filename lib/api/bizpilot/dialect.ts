import { defineDialect } from '../kernel/endpoint'
import { bizpilot } from './document'

/** Document 000, docs/apis/bizpilot.md: bare answers, a JWT after the word `Bearer`, owners and customers apart. */
export const endpoint = defineDialect(bizpilot, {
  names: {
    firstName: 'first_name',
    lastName: 'last_name',
    phone: 'phone_number',
    industryId: 'industry',
    priceMinor: 'price',
    categoryId: 'category',
    stock: 'quantity',
    'variants.0.sku': 'sku',
    'variants.0.stock': 'quantity',
    lines: 'items',
  },
})
