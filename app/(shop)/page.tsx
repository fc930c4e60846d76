import { Store } from 'lucide-react'
import type { Metadata } from 'next'
import { ProductGrid } from '@/components/product/product-grid'
import { CategoryTiles } from '@/components/shop/category-tiles'
import { Hero } from '@/components/shop/hero'
import { Section } from '@/components/shop/section'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import type { Business } from '@/lib/domain/businesses'
import { findProducts } from '@/lib/domain/catalog'
import { formatMoney } from '@/lib/domain/shared/money'
import { shopBusiness, shopCategories, shopContext } from './shop'

export const metadata: Metadata = { alternates: { canonical: '/' } }

const SHOWN_OFF = 3

export default async function HomePage() {
  const ctx = await shopContext()
  const [business, categories, popular, newest] = await Promise.all([
    shopBusiness(),
    shopCategories(),
    findProducts(ctx, { sort: 'popular', inStock: true, limit: SHOWN_OFF + 8 }),
    findProducts(ctx, { sort: 'newest', inStock: true, limit: 8 }),
  ])
  if (newest.products.length === 0) return <NothingYet shopName={business.name} />
  const { currency } = business
  const shownOff = popular.products.slice(0, SHOWN_OFF)
  return (
    <>
      <Hero
        shopName={business.name}
        delivery={deliveryInWords(business)}
        productCount={categories.reduce((sum, { productCount }) => sum + productCount, 0)}
        products={shownOff.map(({ slug, name, image, fromMinor }) => ({
          slug,
          name,
          image,
          price: formatMoney(fromMinor, currency),
        }))}
      />
      {categories.length > 0 ? (
        <Section title="Browse" href="/products" linkText="All products">
          <CategoryTiles categories={categories} />
        </Section>
      ) : null}
      <Section title="Bought most" href="/products?sort=popular" linkText="See more">
        <ProductGrid products={popular.products.slice(SHOWN_OFF)} currency={currency} />
      </Section>
      <Section title="Just in" href="/products?sort=newest" linkText="See more">
        <ProductGrid products={newest.products} currency={currency} />
      </Section>
    </>
  )
}

function deliveryInWords({ currency, shippingMinor, freeShippingMinor }: Business): string {
  const money = (minor: bigint) => formatMoney(minor, currency)
  if (shippingMinor === 0n) return 'Delivered free of charge, or collected at the counter.'
  const free = freeShippingMinor === null ? '' : `, free from ${money(freeShippingMinor)}`
  return `Delivered for ${money(shippingMinor)}${free}, or collected at the counter.`
}

function NothingYet({ shopName }: { shopName: string }) {
  return (
    <>
      <h1 className="sr-only">{shopName}</h1>
      <EmptyState
        className="py-24"
        icon={<Store />}
        title="The shelves are still empty"
        action={<LinkButton href="/staff">Staff sign-in</LinkButton>}
      >
        {shopName} is about to open. Please come back soon.
      </EmptyState>
    </>
  )
}
