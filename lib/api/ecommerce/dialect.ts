import { defineDialect } from '../kernel/endpoint'
import { ecommerce } from './document'

/** Document 001, docs/apis/ecommerce.md: bare answers, an opaque token after the word `Token`. */
export const endpoint = defineDialect(ecommerce, {
  names: { lines: 'items', colour: 'color', priceMinor: 'price', categoryId: 'category' },
})
