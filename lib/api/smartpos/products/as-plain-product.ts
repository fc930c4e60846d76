import type { ProductView } from '@/lib/domain/catalog'

/** A product with all its variants, as a document sees it that knows none. */
export function asPlainProduct({ variants, ...product }: ProductView) {
  const [first] = variants
  const threshold = Math.max(0, ...variants.map((variant) => variant.threshold))
  return {
    sku: first?.sku ?? '',
    barcode: first?.barcode ?? null,
    costMinor: first?.costMinor ?? 0n,
    priceMinor: product.fromMinor,
    stock: product.stock,
    threshold,
    isLow: product.stock <= threshold,
  }
}
