import { ReceiptText } from 'lucide-react'
import type { ReactNode } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import { RowLink, Table, TBody, TD, TH, THead, TR } from '@/components/ui/table'
import type { OrderRow } from '@/lib/domain/orders'
import { formatMoney } from '@/lib/domain/shared/money'
import { countText, shortMoment } from '../format'
import { inCard, onlyWide } from '../in-card'
import { SelectAll, SelectRow } from '../list/selection'
import { ChannelMark, PaidBadge, StateBadge } from './order-badges'

type OrdersTableProps = {
  orders: readonly OrderRow[]
  timeZone: string
  /** Inside a card. */
  plain?: boolean
  /** On a customer's own page their name is not said again. */
  ofCustomer?: boolean
  /** Rows of the web shop and the APIs can be chosen; stands inside a `Selection`. */
  selectable?: boolean
  /** What to say when there are none. */
  empty?: ReactNode
}

/** Sales orders belong to their sellers, who move them one by one. */
export const isMovable = ({ channel }: OrderRow): boolean => channel === 'web' || channel === 'api'

/** Orders as rows that lead to them. */
export function OrdersTable({ orders, timeZone, plain, ofCustomer, selectable, empty }: OrdersTableProps) {
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
          {selectable ? (
            <TH className="w-px pe-0!">
              <SelectAll />
            </TH>
          ) : null}
          <TH>Order</TH>
          <TH>State</TH>
          {ofCustomer ? null : <TH>Customer</TH>}
          <TH className={onlyWide}>Channel</TH>
          <TH align="end" className={onlyWide}>
            Pieces
          </TH>
          <TH align="end">Total</TH>
          <TH>Payment</TH>
          <TH>Placed</TH>
          <TH className={onlyWide}>By</TH>
        </TR>
      </THead>
      <TBody>
        {orders.map((order) => (
          <TR key={order.id} interactive>
            {selectable ? (
              <TD className="pe-0!">{isMovable(order) ? <SelectRow id={order.id} name={order.number} /> : null}</TD>
            ) : null}
            <TD header className="num whitespace-nowrap">
              <RowLink href={`/admin/orders/${order.id}`}>{order.number}</RowLink>
            </TD>
            <TD>
              <StateBadge state={order.state} />
            </TD>
            {ofCustomer ? null : (
              <TD className="max-w-56 truncate">{order.customerName || <span className="text-muted">Walk-in</span>}</TD>
            )}
            <TD className={onlyWide}>
              <ChannelMark channel={order.channel} />
            </TD>
            <TD numeric className={onlyWide}>
              {countText(order.units)}
            </TD>
            <TD numeric className="font-medium">
              {formatMoney(order.totalMinor, order.currency)}
            </TD>
            <TD className="whitespace-nowrap">
              <PaidBadge {...order} />
            </TD>
            <TD muted className="num whitespace-nowrap">
              {shortMoment(order.createdAt, timeZone)}
            </TD>
            <TD muted className={`${onlyWide} max-w-40 truncate`}>
              {order.sellerName ?? '–'}
            </TD>
          </TR>
        ))}
      </TBody>
    </Table>
  )
}
