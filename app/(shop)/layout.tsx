import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { CartDrawer } from '@/components/cart/cart-drawer'
import { CartProvider } from '@/components/cart/cart-provider'
import { ShopFooter } from '@/components/shop/shop-footer'
import { ShopHeader, type Visitor } from '@/components/shop/shop-header'
import { Banner } from '@/components/ui/banner'
import { signOut } from '@/lib/auth/actions'
import { sessionContext } from '@/lib/auth/context'
import type { Actor } from '@/lib/domain/shared/context'
import { env } from '@/lib/env'
import { addItem, changeItem, removeItem } from './actions'
import { shopBusiness, shopCart, shopCategories } from './shop'

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await shopBusiness()
  const description = `${name}: order online what is really on the shelf, delivered or collected at the counter.`
  return {
    metadataBase: new URL(env.origin),
    title: { absolute: name, template: `%s · ${name}` },
    description,
    openGraph: { siteName: name, type: 'website', locale: 'en' },
  }
}

export default async function ShopLayout({ children }: { children: ReactNode }) {
  const [{ actor }, business, categories, cart] = await Promise.all([
    sessionContext(),
    shopBusiness(),
    shopCategories(),
    shopCart(),
  ])
  const { name, currency, taxPpm, pricesIncludeTax, shippingMinor, freeShippingMinor } = business
  const links = categories.map(({ slug, name: title, productCount }) => ({ slug, name: title, productCount }))
  return (
    <CartProvider
      cart={cart}
      terms={{ currency, taxPpm, pricesIncludeTax, shippingMinor, freeShippingMinor }}
      actions={{ addItem, changeItem, removeItem }}
    >
      <div className="flex min-h-dvh flex-col [--sticky-top:3.75rem]">
        {env.demo ? <Banner tone="neutral">Demo shop: nothing is ever sent.</Banner> : null}
        <ShopHeader shopName={name} categories={links} visitor={visitorOf(actor)} signOut={signOut} />
        <main id="main" tabIndex={-1} className="mx-auto w-full max-w-page grow px-4 sm:px-5">
          {children}
        </main>
        <ShopFooter shopName={name} categories={links} />
      </div>
      <CartDrawer freeFrom={freeShippingMinor} />
    </CartProvider>
  )
}

const visitorOf = (actor: Actor): Visitor =>
  actor.kind === 'shopper' || actor.kind === 'staff' ? { name: actor.name, kind: actor.kind } : null
