import type { z } from 'zod'
import type { ProductView } from '@/lib/domain/catalog'
import { presentProduct as asEcommerce } from '../../ecommerce/products/present'
import { presentProduct as asPhibook, priceWithTax, type Shop } from '../../phibook/products/present'
import type { ProductWire } from './contract'

/** Where both documents have a word, it says the same; the price is the product's own, as document 001 has it. */
export const presentProduct = (product: ProductView, shop: Shop): z.infer<typeof ProductWire> => ({
  ...asPhibook(product, shop),
  ...asEcommerce(product, shop.currency),
  price_with_tax: priceWithTax(product.priceMinor, shop),
})
