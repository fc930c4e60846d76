import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { PageHeader } from '@/components/ui/page-header'
import { formatMoney } from '@/lib/domain/shared/money'
import { formatPercent } from '@/lib/domain/shared/percent'
import { shopBusiness } from '../shop'

export const metadata: Metadata = { title: 'Delivery and payment', alternates: { canonical: '/delivery' } }

export default async function DeliveryPage() {
  const { name, currency, shippingMinor, freeShippingMinor, taxPpm, pricesIncludeTax } = await shopBusiness()
  const money = (minor: bigint) => formatMoney(minor, currency)
  return (
    <div className="pt-6">
      <PageHeader
        title="Delivery and payment"
        breadcrumbs={[{ label: 'Home', href: '/' }, { label: 'Delivery and payment' }]}
      />
      <div className="max-w-prose space-y-8">
        <Part title="What delivery costs">
          {shippingMinor === 0n
            ? 'Nothing.'
            : `${money(shippingMinor)} for an order${freeShippingMinor === null ? '.' : `, and nothing from ${money(freeShippingMinor)} on.`}`}{' '}
          Collecting your order at our counter is always free. The cart shows the whole price, delivery
          {taxPpm > 0 ? ' and tax' : ''} included, before you check out.
        </Part>
        <Part title="What is in stock is in stock">
          {name} sells at the counter and on this page from the same shelves, and every sale is counted the moment it
          happens. As soon as your order is placed, its goods are set aside for you.
        </Part>
        <Part title="How you pay">
          When your order is delivered or collected, or by invoice once you have it. Nothing is charged when you order.
        </Part>
        <Part title="When you change your mind">
          As long as your order is not on its way you can cancel it yourself, on its own page. The link to it is shown
          when you order, and under your account.
        </Part>
        {taxPpm > 0 ? (
          <Part title="Tax">
            {pricesIncludeTax
              ? `All prices include ${formatPercent(taxPpm)} tax.`
              : `${formatPercent(taxPpm)} tax is added to all prices; the cart shows how much that is.`}
          </Part>
        ) : null}
      </div>
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="text-lg font-semibold">{title}</h2>
      <p className="mt-1 text-muted">{children}</p>
    </section>
  )
}
