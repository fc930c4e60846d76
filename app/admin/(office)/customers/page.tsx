import { Contact } from 'lucide-react'
import type { Metadata } from 'next'
import { CustomersTable } from '@/components/admin/customers/customers-table'
import { NewCustomer } from '@/components/admin/customers/new-customer'
import { plural } from '@/components/admin/format'
import { ListPager } from '@/components/admin/list/list-pager'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { SearchForm } from '@/components/ui/search-form'
import { findCustomers } from '@/lib/domain/customers'
import { may } from '@/lib/domain/shared/permissions'
import { office, queryOf, type SearchParams } from '../../office'
import { addCustomer } from './actions'

export const metadata: Metadata = { title: 'Customers' }

const PATH = '/admin/customers'

export default async function CustomersPage({ searchParams }: { searchParams: SearchParams }) {
  const { ctx, business } = await office('customers.read')
  const query = await queryOf(searchParams)
  const { q, after, trail, ...keep } = query
  const newest = query.sort === 'newest'
  const { customers, next } = await findCustomers(ctx, { search: q, sort: newest ? 'newest' : 'name', after })
  return (
    <>
      <PageHeader
        title="Customers"
        actions={may(ctx.actor, 'customers.add') ? <NewCustomer save={addCustomer} /> : null}
      />
      <SearchForm
        action={PATH}
        label="Search customers"
        placeholder="Name, e-mail or phone"
        defaultValue={q}
        keep={keep}
        className="mb-3 w-full sm:w-72"
      />
      {customers.length > 0 ? (
        <CustomersTable
          customers={customers}
          path={PATH}
          query={query}
          newest={newest}
          currency={business.currency}
          timeZone={business.timeZone}
        />
      ) : (
        <NoCustomers searched={Boolean(q)} />
      )}
      <ListPager
        path={PATH}
        query={query}
        next={next}
        summary={customers.length > 0 ? plural(customers.length, 'customer') : null}
      />
    </>
  )
}

const NoCustomers = ({ searched }: { searched: boolean }) =>
  searched ? (
    <EmptyState icon={<Contact />} title="Nobody fits" action={<LinkButton href={PATH}>Show all customers</LinkButton>}>
      Try part of the name, the e-mail address or the phone number.
    </EmptyState>
  ) : (
    <EmptyState icon={<Contact />} title="No customers yet">
      Whoever buys in the web shop appears here by themselves. Add those you sell to by phone or invoice.
    </EmptyState>
  )
