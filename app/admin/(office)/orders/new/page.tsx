import type { Metadata } from 'next'
import { DraftEditor } from '@/components/admin/drafts/draft-editor'
import { PageHeader } from '@/components/ui/page-header'
import { getCustomer } from '@/lib/domain/customers'
import { office, orNotFound, queryOf, type SearchParams, wholeNumber } from '../../../office'
import { addCustomer } from '../../customers/actions'
import { findBuyers, findOffers, saveDraft } from '../draft-actions'

export const metadata: Metadata = { title: 'New sales order' }

export default async function NewOrderPage({ searchParams }: { searchParams: SearchParams }) {
  const { ctx, business } = await office('salesOrders.write')
  const customerId = wholeNumber((await queryOf(searchParams)).customer)
  const customer = customerId === undefined ? null : await orNotFound(getCustomer(ctx, customerId))
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: 'Orders', href: '/admin/orders' }, { label: 'New sales order' }]}
        title="New sales order"
        description="A draft takes no stock; confirming it does."
      />
      <DraftEditor
        orderId={null}
        initial={{ customer: customer && { id: customer.id, name: customer.name }, lines: [], tax: '', notes: '' }}
        shop={{
          currency: business.currency,
          taxPpm: business.taxPpm,
          pricesIncludeTax: business.pricesIncludeTax,
        }}
        verbs={{ save: saveDraft, findOffers, findCustomers: findBuyers, addCustomer }}
      />
    </>
  )
}
