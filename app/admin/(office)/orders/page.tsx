import { Plus, ReceiptText } from 'lucide-react'
import type { Metadata } from 'next'
import { hrefOf } from '@/components/admin/address'
import { plural } from '@/components/admin/format'
import { ListPager } from '@/components/admin/list/list-pager'
import { Selection } from '@/components/admin/list/selection'
import { MoveChosen } from '@/components/admin/orders/move-chosen'
import { OrdersBar } from '@/components/admin/orders/orders-bar'
import { isMovable, OrdersTable } from '@/components/admin/orders/orders-table'
import { ORDER_TABS } from '@/components/admin/orders/state-tabs'
import { PeriodNotice } from '@/components/admin/period-notice'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Channel } from '@/lib/db/enums'
import { findOrders } from '@/lib/domain/orders'
import { businessDay } from '@/lib/domain/shared/days'
import { may } from '@/lib/domain/shared/permissions'
import { office, oneOf, queryOf, type SearchParams, wholeNumber } from '../../office'
import { periodFilter, periodNotice, periodText } from '../../period'
import { moveChosen } from './actions'

export const metadata: Metadata = { title: 'Orders' }

const PATH = '/admin/orders'

export default async function OrdersPage({ searchParams }: { searchParams: SearchParams }) {
  const { ctx, business } = await office('orders.readOwn')
  const query = await queryOf(searchParams)
  const tab = ORDER_TABS.find(({ key }) => key === query.state) ?? ORDER_TABS[0]
  const step = may(ctx.actor, 'orders.fulfil') ? tab.next : undefined
  const channel = oneOf(Object.values(Channel), query.channel)
  const chosen = periodFilter(query, business, ctx.now)
  const { orders, next } = await findOrders(ctx, {
    states: tab.states,
    channel,
    search: query.q,
    ...chosen?.period,
    after: wholeNumber(query.after),
  })
  return (
    <>
      <PageHeader
        title="Orders"
        description={may(ctx.actor, 'orders.readAll') ? undefined : 'Those you made.'}
        actions={
          may(ctx.actor, 'salesOrders.write') ? (
            <LinkButton variant="primary" href="/admin/orders/new" icon={<Plus aria-hidden />}>
              New sales order
            </LinkButton>
          ) : null
        }
      />
      <OrdersBar
        query={query}
        tab={tab.key}
        channel={channel}
        period={chosen && { key: chosen.key, text: periodText(chosen.period) }}
        today={businessDay(ctx.now, business)}
        zone={business.timeZone}
      />
      <PeriodNotice notice={periodNotice(query, chosen?.period ?? null)} />
      <Selection all={orders.filter(isMovable).map(({ id }) => id)}>
        <OrdersTable
          orders={orders}
          timeZone={business.timeZone}
          selectable={step !== undefined}
          empty={<NoOrders filtered={isFiltered(query)} />}
        />
        {step ? <MoveChosen to={step} move={moveChosen} /> : null}
      </Selection>
      <ListPager
        path={PATH}
        query={query}
        next={next}
        summary={orders.length > 0 ? `${plural(orders.length, 'order')}, newest first` : null}
      />
    </>
  )
}

const isFiltered = (query: Record<string, string>) =>
  ['q', 'state', 'channel', 'period', 'from', 'after'].some((name) => query[name])

function NoOrders({ filtered }: { filtered: boolean }) {
  if (!filtered) {
    return (
      <EmptyState icon={<ReceiptText />} title="No orders yet">
        Orders from the web shop, sales at the till, sales orders and orders through the APIs all come together here.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={<ReceiptText />}
      title="No order fits"
      action={<LinkButton href={hrefOf(PATH, {})}>Show all orders</LinkButton>}
    >
      Take a filter off, or look for part of the number or the customer's name.
    </EmptyState>
  )
}
