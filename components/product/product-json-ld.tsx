import type { ProductView } from '@/lib/domain/catalog'
import { toDecimal } from '@/lib/domain/shared/money'

type ProductJsonLdProps = { product: ProductView; currency: string; origin: string; crumbs: readonly Crumb[] }
type Crumb = { label: string; href?: string }

/** The product and its place in the shop, as search engines read them. */
export function ProductJsonLd({ product, currency, origin, crumbs }: ProductJsonLdProps) {
  const data = [productOf(product, currency, origin), breadcrumbsOf(crumbs, origin)]
  // A name may hold "</script>"; without its first sign it cannot end this one.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped just above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}

const productOf = (
  { name, description, slug, image, variants, category }: ProductView,
  currency: string,
  origin: string,
) => ({
  '@context': 'https://schema.org',
  '@type': 'Product',
  name,
  description,
  url: `${origin}/products/${slug}`,
  ...(image && { image: `${origin}${image}` }),
  ...(category && { category: category.name }),
  sku: variants[0]?.sku,
  offers: variants.map((variant) => ({
    '@type': 'Offer',
    sku: variant.sku,
    ...(variant.barcode && /^\d{8,14}$/.test(variant.barcode) && { gtin: variant.barcode }),
    ...(variant.name && { name: `${name}, ${variant.name}` }),
    price: toDecimal(variant.priceMinor, currency),
    priceCurrency: currency,
    availability: `https://schema.org/${variant.stock > 0 ? 'InStock' : 'OutOfStock'}`,
    itemCondition: 'https://schema.org/NewCondition',
    url: `${origin}/products/${slug}?variant=${variant.id}`,
  })),
})

const breadcrumbsOf = (crumbs: readonly Crumb[], origin: string) => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ label, href }, place) => ({
    '@type': 'ListItem',
    position: place + 1,
    name: label,
    ...(href && { item: `${origin}${href}` }),
  })),
})
