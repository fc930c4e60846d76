import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import { CustomerActions } from '@/components/admin/customers/customer-actions'
import { countText, dateText } from '@/components/admin/format'
import { ListPager } from '@/components/admin/list/list-pager'
import { OrdersTable } from '@/components/admin/orders/orders-table'
import { Badge } from '@/components/ui/badge'
import { Card, CardHeader } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { type Customer, getCustomer } from '@/lib/domain/customers'
import { findOrders } from '@/lib/domain/orders'
import { formatMoney } from '@/lib/domain/shared/money'
import { may } from '@/lib/domain/shared/permissions'
import { idOf, office, orNotFound, queryOf, type SearchParams, wholeNumber } from '../../../office'
import { changeCustomer, removeCustomer } from '../actions'

type CustomerPageProps = { params: Promise<{ id: string }>; searchParams: SearchParams }

export const metadata: Metadata = { title: 'Customer' }

export default async function CustomerPage({ params, searchParams }: CustomerPageProps) {
  const { ctx, business } = await office('customers.read')
  const query = await queryOf(searchParams)
  const customer = await orNotFound(getCustomer(ctx, idOf((await params).id)))
  const { orders, next } = await findOrders(ctx, {
    customerId: customer.id,
    after: wholeNumber(query.after),
    limit: 25,
  })
  const path = `/admin/customers/${customer.id}`
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: 'Customers', href: '/admin/customers' }, { label: customer.name }]}
        title={customer.name}
        badge={customer.active ? null : <Badge>Not active</Badge>}
        actions={
          <>
            {may(ctx.actor, 'customers.write') ? (
              <CustomerActions customer={customer} save={changeCustomer} remove={removeCustomer} />
            ) : null}
            {may(ctx.actor, 'salesOrders.write') ? (
              <LinkButton
                variant="primary"
                href={`/admin/orders/new?customer=${customer.id}`}
                icon={<Plus aria-hidden />}
              >
                New sales order
              </LinkButton>
            ) : null}
          </>
        }
      />
      <div className="grid items-start grid-cols-1 gap-4 xl:grid-cols-[1fr_22rem]">
        <Card as="section" aria-labelledby="orders" className="xl:order-1">
          <CardHeader id="orders" title={may(ctx.actor, 'orders.readAll') ? 'Orders' : 'Orders you made'} />
          <OrdersTable orders={orders} timeZone={business.timeZone} plain ofCustomer />
          <div className="px-4 pb-4 empty:hidden">
            <ListPager path={path} query={query} next={next} />
          </div>
        </Card>
        <Card padded className="xl:order-2">
          <Facts customer={customer} currency={business.currency} timeZone={business.timeZone} />
        </Card>
      </div>
    </>
  )
}

type FactsProps = { customer: Customer; currency: string; timeZone: string }

function Facts({ customer, currency, timeZone }: FactsProps) {
  const { orderCount, spentMinor, lastOrderAt, accountId, createdAt } = customer
  return (
    <DescriptionList
      items={[
        { term: 'E-mail', detail: customer.email || '–' },
        { term: 'Phone', detail: customer.phone || '–' },
        { term: 'Address', detail: <span className="whitespace-pre-line">{customer.address || '–'}</span> },
        { term: 'Orders that stand', detail: <span className="num">{countText(orderCount)}</span> },
        { term: 'Spent in all', detail: <span className="num">{formatMoney(spentMinor, currency)}</span> },
        { term: 'Last order', detail: lastOrderAt ? dateText(lastOrderAt, timeZone) : 'None yet' },
        { term: 'In the books since', detail: dateText(createdAt, timeZone) },
        { term: 'Account in the shop', detail: accountId === null ? 'None' : 'Yes, they sign in themselves' },
      ]}
    />
  )
}
