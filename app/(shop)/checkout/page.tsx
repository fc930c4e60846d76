import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { EmptyCart } from '@/components/cart/cart-view'
import { CheckoutForm } from '@/components/checkout/checkout-form'
import type { Buyer } from '@/components/checkout/checkout-types'
import { TextLink } from '@/components/session/text-link'
import { PageHeader } from '@/components/ui/page-header'
import { countries } from '@/lib/domain/businesses'
import { getAccount } from '@/lib/domain/people'
import { accountOf } from '@/lib/domain/shared/context'
import { shopBusiness, shopCart, shopContext } from '../shop'
import { checkOut, takeWhatIsLeft } from './actions'
import { addressParts } from './address'

export const metadata: Metadata = { title: 'Checkout', robots: { index: false } }

export default async function CheckoutPage() {
  const [business, cart, buyer] = await Promise.all([shopBusiness(), shopCart(), knownBuyer()])
  const { currency, taxPpm, pricesIncludeTax, shippingMinor, freeShippingMinor } = business
  const names = countries().map(({ name }) => ({ value: name, label: name }))
  return (
    <div className="pt-6">
      <PageHeader
        title="Checkout"
        description={
          buyer ? undefined : (
            <>
              No account needed. Have one? <TextLink href="/login?callbackUrl=/checkout">Sign in</TextLink>
            </>
          )
        }
      />
      {cart && cart.items.length > 0 ? (
        <CheckoutForm
          cart={cart}
          terms={{ currency, taxPpm, pricesIncludeTax, shippingMinor, freeShippingMinor }}
          buyer={withCountry(buyer ?? NOBODY, business.country)}
          signedIn={buyer !== null}
          countries={names}
          clientId={randomUUID()}
          checkOut={checkOut}
          takeWhatIsLeft={takeWhatIsLeft}
        />
      ) : (
        <EmptyCart />
      )}
    </div>
  )
}

const NOBODY: Buyer = { name: '', email: '', phone: '', street: '', postcode: '', city: '', country: '' }

async function knownBuyer(): Promise<Buyer | null> {
  const ctx = await shopContext()
  if (accountOf(ctx) === null) return null
  const { firstName, lastName, email, phone, address } = await getAccount(ctx)
  return { name: `${firstName} ${lastName}`.trim(), email, phone, ...addressParts(address) }
}

/** Where nobody said otherwise, the country of the shop, which may be written as a code. */
function withCountry(buyer: Buyer, shops: string): Buyer {
  const named = (text: string) => countries().find(({ code, name }) => code === text || name === text)?.name
  return { ...buyer, country: named(buyer.country) ?? named(shops) ?? '' }
}
