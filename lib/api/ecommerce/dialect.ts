import { defineDialect } from '../kernel/endpoint'

/** Document 001: bare answers, an opaque token after the word `Token`. */
export const endpoint = defineDialect({
  name: 'ecommerce',
  scheme: 'Token',
  names: { lines: 'items', colour: 'color', priceMinor: 'price', categoryId: 'category' },
})
