import { defineDialect } from '../kernel/endpoint'
import { phibook } from './document'

/** Document 002, docs/apis/phibook.md: bare answers, a JWT after the word `Bearer`. */
export const endpoint = defineDialect(phibook, {
  names: {
    firstName: 'first_name',
    lastName: 'last_name',
    phone: 'phone_number',
    priceMinor: 'price',
    categoryId: 'category',
    lines: 'items',
  },
})
