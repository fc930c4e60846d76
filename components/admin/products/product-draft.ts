import type { ProductView, VariantView } from '@/lib/domain/catalog'
import { moneyText } from '@/lib/domain/shared/typed-money'

/** A variant as it stands in the form: everything as typed. `id` is null until it is saved. */
export type VariantDraft = {
  key: string
  id: number | null
  size: string
  colour: string
  sku: string
  barcode: string
  price: string
  cost: string
  threshold: string
  /** Opening stock; only asked of new variants. */
  stock: string
}

export type ProductDraft = {
  name: string
  description: string
  price: string
  categoryId: string
  /** Hash of the picture. */
  image: string | null
  variants: VariantDraft[]
}

export function draftOf(product: ProductView, currency: string): ProductDraft {
  return {
    name: product.name,
    description: product.description,
    price: moneyText(product.priceMinor, currency),
    categoryId: product.category ? `${product.category.id}` : '',
    image: product.image?.split('/').at(-1) ?? null,
    variants: product.variants.map((variant) => variantDraftOf(variant, currency)),
  }
}

const variantDraftOf = (variant: VariantView, currency: string): VariantDraft => ({
  key: `${variant.id}`,
  id: variant.id,
  size: variant.size,
  colour: variant.colour,
  sku: variant.sku,
  barcode: variant.barcode ?? '',
  price: variant.ownPriceMinor === null ? '' : moneyText(variant.ownPriceMinor, currency),
  cost: moneyText(variant.costMinor, currency),
  threshold: `${variant.threshold}`,
  stock: '',
})

export const newVariant = (key: string, shape: { size?: string; colour?: string } = {}): VariantDraft => ({
  key,
  id: null,
  size: shape.size ?? '',
  colour: shape.colour ?? '',
  sku: '',
  barcode: '',
  price: '',
  cost: '',
  threshold: '5',
  stock: '0',
})

export const emptyDraft: ProductDraft = {
  name: '',
  description: '',
  price: '',
  categoryId: '',
  image: null,
  variants: [newVariant('first')],
}

export const sameDraft = (a: ProductDraft, b: ProductDraft): boolean => JSON.stringify(a) === JSON.stringify(b)

const PARTS = {
  name: 'name',
  description: 'description',
  price: 'price',
  categoryId: 'category',
  image: 'picture',
  variants: 'variants',
} as const satisfies Record<keyof ProductDraft, string>

const samePart = (a: ProductDraft, b: ProductDraft, part: keyof ProductDraft) =>
  JSON.stringify(a[part]) === JSON.stringify(b[part])

/** What differs between two versions, in words. */
export const differences = (a: ProductDraft, b: ProductDraft): string[] =>
  (['name', 'description', 'price', 'categoryId', 'image', 'variants'] as const)
    .filter((part) => !samePart(a, b, part))
    .map((part) => PARTS[part])

/** Their version with my changes on top: parts I left as they were become theirs. */
export function mergeDrafts(base: ProductDraft, mine: ProductDraft, theirs: ProductDraft): ProductDraft {
  const pick = <P extends keyof ProductDraft>(part: P) => (samePart(base, mine, part) ? theirs[part] : mine[part])
  return {
    name: pick('name'),
    description: pick('description'),
    price: pick('price'),
    categoryId: pick('categoryId'),
    image: pick('image'),
    variants: pick('variants'),
  }
}

/** Variants that were saved and are no longer wanted. */
export const removedVariants = (base: ProductDraft, draft: ProductDraft): number[] => {
  const kept = new Set(draft.variants.map(({ id }) => id))
  return base.variants.flatMap(({ id }) => (id === null || kept.has(id) ? [] : [id]))
}

/** Every size with every colour that is not there yet; a blank new variant gives way to them. */
export function combine(variants: readonly VariantDraft[], sizes: string[], colours: string[], key: () => string) {
  const shapeOf = (size: string, colour: string) => `${size.trim().toLowerCase()}\n${colour.trim().toLowerCase()}`
  const kept = variants.filter((variant) => variant.id !== null || variant.size !== '' || variant.colour !== '')
  const known = new Set(kept.map((variant) => shapeOf(variant.size, variant.colour)))
  const wanted = (sizes.length > 0 ? sizes : ['']).flatMap((size) =>
    (colours.length > 0 ? colours : ['']).map((colour) => ({ size, colour })),
  )
  const added = wanted.filter(({ size, colour }) => (size || colour) && !known.has(shapeOf(size, colour)))
  return { variants: [...kept, ...added.map((shape) => newVariant(key(), shape))], added: added.length }
}
