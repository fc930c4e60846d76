import type { z } from 'zod'
import type { ProductView } from '@/lib/domain/catalog'
import { presentProduct as asEcommerce } from '../../ecommerce/products/present'
import { presentProduct as asPhibook, priceWithTax, type Shelf } from '../../phibook/products/present'
import type { ProductWire } from './contract'

/** Where both documents have a word, it says the same; the price is the product's own, as document 001 has it. */
export const presentProduct = (product: ProductView, shelf: Shelf): z.infer<typeof ProductWire> => ({
  ...asPhibook(product, shelf),
  ...asEcommerce(product, shelf.currency),
  price_with_tax: priceWithTax(product.priceMinor, shelf),
})
