import { ReceiptText } from 'lucide-react'
import type { ReactNode } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import { RowLink, Table, TBody, TD, TH, THead, TR } from '@/components/ui/table'
import type { OrderRow } from '@/lib/domain/orders'
import { formatMoney } from '@/lib/domain/shared/money'
import { countText, shortMoment } from '../format'
import { inCard } from '../in-card'
import { ChannelMark, PaidBadge, StateBadge } from './order-badges'

type OrdersTableProps = {
  orders: readonly OrderRow[]
  timeZone: string
  /** Inside a card. */
  plain?: boolean
  /** What to say when there are none. */
  empty?: ReactNode
}

/** Orders as rows that lead to them. */
export function OrdersTable({ orders, timeZone, plain, empty }: OrdersTableProps) {
  if (orders.length === 0) {
    return (
      empty ?? (
        <EmptyState compact icon={<ReceiptText />} title="No orders yet">
          Orders from the shop, the till and the sales team all come together here.
        </EmptyState>
      )
    )
  }
  return (
    <Table label="Orders" plain={plain} sticky={!plain} className={plain ? inCard : undefined}>
      <THead>
        <TR>
          <TH>Order</TH>
          <TH>State</TH>
          <TH>Customer</TH>
          <TH>Channel</TH>
          <TH align="end">Pieces</TH>
          <TH align="end">Total</TH>
          <TH>Payment</TH>
          <TH>Placed</TH>
          <TH>By</TH>
        </TR>
      </THead>
      <TBody>
        {orders.map((order) => (
          <TR key={order.id} interactive>
            <TD header className="num whitespace-nowrap">
              <RowLink href={`/admin/orders/${order.id}`}>{order.number}</RowLink>
            </TD>
            <TD>
              <StateBadge state={order.state} />
            </TD>
            <TD className="max-w-56 truncate">{order.customerName || <span className="text-muted">Walk-in</span>}</TD>
            <TD>
              <ChannelMark channel={order.channel} />
            </TD>
            <TD numeric>{countText(order.units)}</TD>
            <TD numeric className="font-medium">
              {formatMoney(order.totalMinor, order.currency)}
            </TD>
            <TD className="whitespace-nowrap">
              <PaidBadge {...order} />
            </TD>
            <TD muted className="num whitespace-nowrap">
              {shortMoment(order.createdAt, timeZone)}
            </TD>
            <TD muted className="max-w-40 truncate">
              {order.sellerName ?? '–'}
            </TD>
          </TR>
        ))}
      </TBody>
    </Table>
  )
}
