import { defineDialect } from '../kernel/endpoint'
import { smartpos } from './document'

/** Document 003, docs/apis/smartpos.md: every answer in an envelope, a JWT after the word `Token`. */
export const endpoint = defineDialect(smartpos, {
  names: {
    lines: 'items',
    product: 'product_id',
    productId: 'product_id',
    oldPassword: 'old_password',
    newPassword: 'new_password',
    priceMinor: 'selling_price',
    categoryId: 'category',
    stock: 'stock_quantity',
    'variants.0.sku': 'sku',
    'variants.0.barcode': 'barcode',
    'payments.0.tendered': 'amount_tendered',
  },
})
