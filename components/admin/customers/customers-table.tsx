import { Badge } from '@/components/ui/badge'
import { RowLink, Table, TBody, TD, TH, THead, TR } from '@/components/ui/table'
import type { Customer } from '@/lib/domain/customers'
import { formatMoney } from '@/lib/domain/shared/money'
import { type Query, refilter } from '../address'
import { countText, dateText } from '../format'
import { onlyWide } from '../in-card'

type CustomersTableProps = {
  customers: readonly Customer[]
  path: string
  query: Query
  newest: boolean
  currency: string
  timeZone: string
}

export function CustomersTable({ customers, path, query, newest, currency, timeZone }: CustomersTableProps) {
  const sort = (word: string | undefined) => refilter(path, query, { sort: word })
  return (
    <Table label="Customers">
      <THead>
        <TR>
          <TH sort={{ href: sort(undefined), direction: newest ? undefined : 'asc' }}>Name</TH>
          <TH className={onlyWide}>E-mail</TH>
          <TH className={onlyWide}>Phone</TH>
          <TH align="end">Orders</TH>
          <TH align="end">Spent</TH>
          <TH>Last order</TH>
          <TH sort={{ href: sort('newest'), direction: newest ? 'desc' : undefined }}>Since</TH>
        </TR>
      </THead>
      <TBody>
        {customers.map((customer) => (
          <TR key={customer.id} interactive>
            <TD header className="min-w-40">
              <RowLink href={`/admin/customers/${customer.id}`}>{customer.name}</RowLink>{' '}
              {customer.active ? null : <Badge>Not active</Badge>}
            </TD>
            <TD muted className={`${onlyWide} max-w-64 truncate`}>
              {customer.email || '–'}
            </TD>
            <TD muted className={`${onlyWide} num whitespace-nowrap`}>
              {customer.phone || '–'}
            </TD>
            <TD numeric>{countText(customer.orderCount)}</TD>
            <TD numeric className="font-medium">
              {formatMoney(customer.spentMinor, currency)}
            </TD>
            <TD muted className="num whitespace-nowrap">
              {customer.lastOrderAt ? dateText(customer.lastOrderAt, timeZone) : '–'}
            </TD>
            <TD muted className="num whitespace-nowrap">
              {dateText(customer.createdAt, timeZone)}
            </TD>
          </TR>
        ))}
      </TBody>
    </Table>
  )
}
