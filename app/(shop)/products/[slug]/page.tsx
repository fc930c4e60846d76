import type { Metadata } from 'next'
import { Suspense } from 'react'
import { BuyBox, type SoldProduct } from '@/components/product/buy-box'
import { BuyingNotes } from '@/components/product/buying-notes'
import { ProductGrid, ProductGridSkeleton } from '@/components/product/product-grid'
import { ProductImage } from '@/components/product/product-image'
import { ProductJsonLd } from '@/components/product/product-json-ld'
import { Section } from '@/components/shop/section'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import type { Business } from '@/lib/domain/businesses'
import { findProducts, type ProductView } from '@/lib/domain/catalog'
import { formatPercent } from '@/lib/domain/shared/percent'
import { env } from '@/lib/env'
import { addFromForm } from '../../actions'
import { shopBusiness, shopContext } from '../../shop'
import { productAt } from './product-at'

type ProductPageProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ variant?: string | string[] }> }

export async function generateMetadata({ params }: ProductPageProps): Promise<Metadata> {
  const { name, description, slug } = await productAt((await params).slug)
  const summary = description.slice(0, 200)
  return {
    title: name,
    description: summary,
    alternates: { canonical: `/products/${slug}` },
    openGraph: { title: name, description: summary, url: `/products/${slug}` },
  }
}

export default async function ProductPage({ params, searchParams }: ProductPageProps) {
  const [product, business, { variant }] = await Promise.all([
    params.then(({ slug }) => productAt(slug)),
    shopBusiness(),
    searchParams,
  ])
  const crumbs = crumbsOf(product)
  return (
    <div className="pt-5">
      <ProductJsonLd product={product} currency={business.currency} origin={env.origin} crumbs={crumbs} />
      <Breadcrumbs items={crumbs} className="mb-5" />
      <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,34rem)_minmax(0,1fr)] xl:gap-x-16">
        <ProductImage
          src={product.image}
          alt={product.name}
          priority
          className="w-full rounded-xl max-lg:mx-auto max-lg:max-w-xl"
        />
        <div className="space-y-6 lg:sticky lg:top-24">
          <h1 className="text-2xl font-semibold tracking-[-0.02em] sm:text-3xl">{product.name}</h1>
          <BuyBox
            product={soldProduct(product)}
            currency={business.currency}
            taxNote={taxNote(business)}
            wantedId={Number(variant) || undefined}
            fallback={addFromForm}
          />
          {product.description ? <p className="max-w-prose whitespace-pre-line">{product.description}</p> : null}
          <BuyingNotes {...business} />
        </div>
      </div>
      <Suspense fallback={<ProductGridSkeleton count={4} />}>
        <Related product={product} currency={business.currency} />
      </Suspense>
    </div>
  )
}

/** What the browser is told: nothing of what the shop pays. */
const soldProduct = ({ id, slug, name, image, variants }: ProductView): SoldProduct => ({
  id,
  slug,
  name,
  image,
  variants: variants.map(
    ({ id: variantId, sku, size, colour, name: variantName, priceMinor, stock, availability }) => ({
      id: variantId,
      sku,
      size,
      colour,
      name: variantName,
      priceMinor,
      stock,
      availability,
    }),
  ),
})

const taxNote = ({ taxPpm, pricesIncludeTax }: Business): string =>
  taxPpm === 0 ? '' : `${pricesIncludeTax ? 'incl.' : 'plus'} ${formatPercent(taxPpm)} tax`

const crumbsOf = ({ name, category }: ProductView) => [
  { label: 'Home', href: '/' },
  category
    ? { label: category.name, href: `/categories/${category.slug}` }
    : { label: 'All products', href: '/products' },
  { label: name },
]

async function Related({ product, currency }: { product: ProductView; currency: string }) {
  if (!product.category) return null
  const { id: categoryId, name, slug } = product.category
  const query = { categoryId, exceptId: product.id, inStock: true, sort: 'popular', limit: 4 } as const
  const { products } = await findProducts(await shopContext(), query)
  if (products.length === 0) return null
  return (
    <Section title={`More from ${name}`} href={`/categories/${slug}`} linkText="See all">
      <ProductGrid products={products} currency={currency} />
    </Section>
  )
}
