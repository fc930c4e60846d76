import { HomeFigures } from '@/components/admin/home/figures'
import { RevenueChart } from '@/components/admin/home/revenue-chart'
import { OrdersTable } from '@/components/admin/orders/orders-table'
import { Card, CardHeader } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { findOrders } from '@/lib/domain/orders'
import { compareSales } from '@/lib/domain/reports'
import { may } from '@/lib/domain/shared/permissions'
import { basisText, compareText, partsOf, reportHref, stepsFor } from './home-figures'
import type { HomeProps } from './shop-home'

/** The home of those who see only their own sales. */
export async function OwnHome({ ctx, business, period }: HomeProps) {
  const [sales, { orders }] = await Promise.all([compareSales(ctx, period, business), findOrders(ctx, { limit: 10 })])
  const { now, previously, comparable, series, grain } = sales
  const { currency, timeZone } = business
  return (
    <div className="space-y-4">
      <p className="text-muted">These are your own sales.</p>
      <HomeFigures
        now={now}
        previously={previously}
        comparable={comparable}
        series={series}
        currency={currency}
        reportHref={reportHref('/admin/reports', period)}
        basis={basisText(period, sales, timeZone)}
        profit={false}
      />
      <RevenueChart
        steps={stepsFor(series)}
        channels={partsOf(series).map((part) => part.channel)}
        grain={grain}
        currency={currency}
        compareLabel={compareText(sales, timeZone)}
      />
      <Card as="section" aria-labelledby="own-orders">
        <CardHeader
          id="own-orders"
          title="Your latest orders"
          actions={
            may(ctx.actor, 'salesOrders.write') ? (
              <LinkButton size="sm" variant="primary" href="/admin/orders/new">
                New sales order
              </LinkButton>
            ) : null
          }
        />
        <OrdersTable orders={orders} timeZone={timeZone} plain />
      </Card>
    </div>
  )
}
