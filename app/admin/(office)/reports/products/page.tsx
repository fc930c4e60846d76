import { Package } from 'lucide-react'
import type { Metadata } from 'next'
import { hrefOf } from '@/components/admin/address'
import { FetchCsv } from '@/components/admin/download-csv'
import { countText } from '@/components/admin/format'
import { PeriodNotice } from '@/components/admin/period-notice'
import { PeriodPicker } from '@/components/admin/period-picker'
import { ProductsReport } from '@/components/admin/reports/products-report'
import { ReportTabs } from '@/components/admin/reports/report-tabs'
import { ChannelMenu } from '@/components/admin/reports/sales-bar'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Pager } from '@/components/ui/pager'
import { Channel } from '@/lib/db/enums'
import { rankProducts } from '@/lib/domain/reports'
import { office, oneOf, queryOf, type SearchParams, wholeNumber } from '../../../office'
import { chosenPeriod, periodNotice, periodText } from '../../../period'
import { productRows } from './actions'

export const metadata: Metadata = { title: 'Products report' }

const PATH = '/admin/reports/products'
const PAGE = 50

export default async function ProductsReportPage({ searchParams }: { searchParams: SearchParams }) {
  const { ctx, business } = await office('reports.read')
  const query = await queryOf(searchParams)
  const { key, period, today } = chosenPeriod(query, business, ctx.now)
  const channel = oneOf(Object.values(Channel), query.channel)
  const offset = wholeNumber(query.offset) ?? 0
  const { products, total } = await rankProducts(ctx, {
    ...period,
    channels: channel && [channel],
    limit: PAGE,
    offset,
  })
  const at = (start: number) => hrefOf(PATH, query, { offset: start > 0 ? `${start}` : undefined })
  const zone = business.timeZone
  return (
    <>
      <PageHeader
        title="Reports"
        description={`${periodText(period)}, days of ${zone.replaceAll('_', ' ')}.`}
        actions={<PeriodPicker path={PATH} query={query} current={key} period={period} today={today} zone={zone} />}
      />
      <PeriodNotice notice={periodNotice(query, period)} />
      <ReportTabs current="products" query={query} seesAll />
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
        <ChannelMenu path={PATH} query={query} channel={channel} />
        <FetchCsv load={productRows.bind(null, { ...period, channel })} fileName="products" />
      </div>
      {products.length === 0 ? (
        <EmptyState icon={<Package />} title="Nothing was sold on these days">
          Choose more days, or another channel.
        </EmptyState>
      ) : (
        <>
          <ProductsReport products={products} offset={offset} currency={business.currency} />
          <p className="mt-2 text-sm text-muted">
            Net sales are what was sold less what was cancelled and returned on these days, whenever it was sold.
            Shipping belongs to no product, so products come to less than the report of sales by that much.
          </p>
          <Pager
            className="mt-4"
            previousHref={offset > 0 ? at(Math.max(0, offset - PAGE)) : undefined}
            nextHref={offset + PAGE < total ? at(offset + PAGE) : undefined}
            summary={`${countText(offset + 1)}–${countText(offset + products.length)} of ${countText(total)}`}
          />
        </>
      )}
    </>
  )
}
