import { HomeFigures } from '@/components/admin/home/figures'
import { RevenueChart } from '@/components/admin/home/revenue-chart'
import { OrdersTable } from '@/components/admin/orders/orders-table'
import { Card, CardHeader } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { findOrders } from '@/lib/domain/orders'
import { grainFor, periodBefore, salesByDay, stepsOf, totals } from '@/lib/domain/reports'
import { may } from '@/lib/domain/shared/permissions'
import { basisText, compareText, partsOf, reportHref, stepsFor } from './home-figures'
import type { HomeProps } from './shop-home'

/** The home of those who see only their own sales. */
export async function OwnHome({ ctx, business, period }: HomeProps) {
  const before = periodBefore(period)
  const grain = grainFor(period)
  const [rows, earlier, { orders }] = await Promise.all([
    salesByDay(ctx, { ...period, grain }),
    salesByDay(ctx, { ...before, grain }),
    findOrders(ctx, { limit: 10 }),
  ])
  const daysBefore = stepsOf(before, grain)
  const series = stepsOf(period, grain).map((day, index) => {
    const own = rows.filter((row) => row.day === day)
    return {
      day,
      rows: own,
      now: totals(own),
      previously: totals(earlier.filter((row) => row.day === daysBefore[index])),
    }
  })
  const { currency, timeZone } = business
  return (
    <div className="space-y-4">
      <p className="text-muted">These are your own sales.</p>
      <HomeFigures
        now={totals(rows)}
        previously={totals(earlier)}
        series={series}
        currency={currency}
        reportHref={reportHref('/admin/reports', period)}
        basis={basisText(period, before, timeZone)}
        profit={false}
      />
      <RevenueChart
        steps={stepsFor(series)}
        channels={partsOf(rows).map((part) => part.channel)}
        grain={grain}
        currency={currency}
        compareLabel={compareText(before)}
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
