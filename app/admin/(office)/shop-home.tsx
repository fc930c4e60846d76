import { CashiersCard } from '@/components/admin/home/cashiers-card'
import { ChannelsCard } from '@/components/admin/home/channels-card'
import { Exceptions } from '@/components/admin/home/exceptions'
import { HomeFigures } from '@/components/admin/home/figures'
import { LowStockCard } from '@/components/admin/home/low-stock-card'
import { RevenueChart } from '@/components/admin/home/revenue-chart'
import { TopProductsCard } from '@/components/admin/home/top-products-card'
import type { Business } from '@/lib/domain/businesses'
import { dashboard } from '@/lib/domain/reports'
import type { Context } from '@/lib/domain/shared/context'
import type { Span } from '@/lib/domain/shared/periods'
import { may } from '@/lib/domain/shared/permissions'
import { basisText, compareText, partsOf, reportHref, stepsFor } from './home-figures'

export type HomeProps = { ctx: Context; business: Business; period: Span }

/** What a manager keeps open all day: first what needs somebody, then how the shop does. */
export async function ShopHome({ ctx, business, period }: HomeProps) {
  const sales = await dashboard(ctx, period, business)
  const { now, previously, comparable, series, grain, sellers, top, attention } = sales
  const parts = partsOf(series)
  const { currency } = business
  return (
    <div className="space-y-4">
      <Exceptions needs={attention} admitsPeople={may(ctx.actor, 'people.manage')} />
      <HomeFigures
        now={now}
        previously={previously}
        comparable={comparable}
        series={series}
        currency={currency}
        reportHref={reportHref('/admin/reports', period)}
        basis={basisText(period, sales, business.timeZone)}
        profit
      />
      <div className="grid grid-cols-1 gap-4 xl:grid-cols-3">
        <RevenueChart
          className="xl:col-span-2"
          steps={stepsFor(series)}
          channels={parts.map((part) => part.channel)}
          grain={grain}
          currency={currency}
          compareLabel={compareText(sales, business.timeZone)}
        />
        <ChannelsCard parts={parts} currency={currency} />
      </div>
      <div className="grid items-start grid-cols-1 gap-4 lg:grid-cols-2 2xl:grid-cols-3">
        <TopProductsCard products={top} currency={currency} />
        <LowStockCard variants={attention.lowStock} />
        <CashiersCard
          className="lg:col-span-2 2xl:col-span-1"
          sellers={sellers}
          currency={currency}
          period={period}
          reportHref={reportHref('/admin/reports/cashiers', period)}
        />
      </div>
    </div>
  )
}
