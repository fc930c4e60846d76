import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { draftOfOrder } from '@/components/admin/drafts/draft'
import { DraftEditor } from '@/components/admin/drafts/draft-editor'
import { PageHeader } from '@/components/ui/page-header'
import { getOrder } from '@/lib/domain/orders'
import { idOf, office, orNotFound } from '../../../../office'
import { addCustomer } from '../../../customers/actions'
import { findBuyers, findOffers, saveDraft } from '../../draft-actions'

export const metadata: Metadata = { title: 'Edit a sales order' }

export default async function EditOrderPage({ params }: { params: Promise<{ id: string }> }) {
  const { ctx, business } = await office('salesOrders.write')
  const order = await orNotFound(getOrder(ctx, idOf((await params).id)))
  const here = `/admin/orders/${order.id}`
  if (order.state !== 'draft') redirect(here)
  const { currency, taxPpm, pricesIncludeTax } = business
  const shop = { currency, taxPpm, pricesIncludeTax }
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: 'Orders', href: '/admin/orders' },
          { label: order.number, href: here },
          { label: 'Edit' },
        ]}
        title={`Edit ${order.number}`}
      />
      <DraftEditor
        orderId={order.id}
        initial={draftOfOrder(order, shop)}
        shop={shop}
        verbs={{ save: saveDraft, findOffers, findCustomers: findBuyers, addCustomer }}
      />
    </>
  )
}
