import type { z } from 'zod'
import type { CategoryView, ProductView, VariantView } from '@/lib/domain/catalog'
import { moneyNumber } from '../../kernel/formats'
import type { CategoryWire, ProductWire } from './contract'

type ProductAnswer = z.infer<typeof ProductWire>

export const presentProduct = (product: ProductView, currency: string): ProductAnswer => ({
  id: product.id,
  name: product.name,
  description: product.description,
  price: moneyNumber(product.priceMinor, currency),
  category: product.category?.id ?? null,
  variants: listed(product.variants).map((variant) => presentVariant(variant, currency)),
})

/** A product without variants has one plain one inside, which is nobody's business. */
const listed = (variants: readonly VariantView[]) => (variants.length === 1 && variants[0]?.plain ? [] : variants)

const presentVariant = (variant: VariantView, currency: string): ProductAnswer['variants'][number] => ({
  id: variant.id,
  size: variant.size,
  color: variant.colour,
  stock: variant.stock,
  ...(variant.ownPriceMinor !== null && { price: moneyNumber(variant.ownPriceMinor, currency) }),
})

export const presentCategory = ({ id, name }: CategoryView): z.infer<typeof CategoryWire> => ({ id, name })
