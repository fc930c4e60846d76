import type { Metadata } from 'next'
import { CartView } from '@/components/cart/cart-view'
import { PageHeader } from '@/components/ui/page-header'
import { shopBusiness } from '../shop'

export const metadata: Metadata = { title: 'Your cart', robots: { index: false } }

type CartPageProps = { searchParams: Promise<{ problem?: string | string[] }> }

export default async function CartPage({ searchParams }: CartPageProps) {
  const [{ freeShippingMinor }, { problem }] = await Promise.all([shopBusiness(), searchParams])
  return (
    <div className="pt-6">
      <PageHeader title="Your cart" />
      <CartView
        freeFrom={freeShippingMinor}
        problem={problem ? 'That is sold out meanwhile, or not made this way.' : undefined}
      />
    </div>
  )
}
