import { ChartNoAxesCombined } from 'lucide-react'
import type { Metadata } from 'next'
import { DownloadCsv } from '@/components/admin/download-csv'
import { longDay, monthText } from '@/components/admin/format'
import { RevenueChart } from '@/components/admin/home/revenue-chart'
import { PeriodNotice } from '@/components/admin/period-notice'
import { PeriodPicker } from '@/components/admin/period-picker'
import { type ReportRow, salesData } from '@/components/admin/reports/report-rows'
import { ReportTabs } from '@/components/admin/reports/report-tabs'
import { GRAINS, SALES_PATH, SalesBar } from '@/components/admin/reports/sales-bar'
import { SalesTable } from '@/components/admin/reports/sales-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Channel } from '@/lib/db/enums'
import { compareSales, salesBySeller } from '@/lib/domain/reports'
import { type Grain, grainFor, lengthOf, type Period } from '@/lib/domain/shared/periods'
import { may } from '@/lib/domain/shared/permissions'
import { office, oneOf, queryOf, type SearchParams, wholeNumber } from '../../office'
import { chosenPeriod, periodNotice, periodText } from '../../period'
import { compareText, partsOf, stepsFor } from '../home-figures'

export const metadata: Metadata = { title: 'Sales report' }

const rowLabels = { day: 'Day', week: 'Week from', month: 'Month' } as const
const MOST_DAYS_BY_DAY = 400

export default async function SalesReportPage({ searchParams }: { searchParams: SearchParams }) {
  const { ctx, business } = await office('reports.readOwn')
  const query = await queryOf(searchParams)
  const { key, period, today } = chosenPeriod(query, business, ctx.now)
  const seesAll = may(ctx.actor, 'reports.read')
  const channel = oneOf(Object.values(Channel), query.channel)
  const sellerId = seesAll ? wholeNumber(query.seller) : undefined
  const grain = grainOf(period, oneOf(GRAINS, query.grain))
  const [sales, sellers] = await Promise.all([
    compareSales(ctx, { ...period, channels: channel && [channel], sellerId, grain }, business),
    salesBySeller(ctx, period),
  ])
  const { series } = sales
  const parts = partsOf(series)
  const { currency, timeZone } = business
  const shown = series.map(({ day, now }): ReportRow => ({ key: day, label: stepText(day, grain), sums: now }))
  return (
    <>
      <PageHeader
        title="Reports"
        description={`${seesAll ? '' : 'Your own sales. '}${periodText(period)}, days of ${timeZone.replaceAll('_', ' ')}.`}
        actions={
          <PeriodPicker path={SALES_PATH} query={query} current={key} period={period} today={today} zone={timeZone} />
        }
      />
      <PeriodNotice notice={periodNotice(query, period)} />
      <ReportTabs current="sales" query={query} seesAll={seesAll} />
      <SalesBar
        query={query}
        grain={grain}
        channel={channel}
        sellers={seesAll ? sellers : []}
        seller={sellers.find((one) => one.sellerId === sellerId)}
      />
      {parts.length === 0 ? (
        <EmptyState icon={<ChartNoAxesCombined />} title="Nothing was sold on these days">
          Choose more days, or take a filter off.
        </EmptyState>
      ) : (
        <div className="space-y-4">
          <RevenueChart
            steps={stepsFor(series)}
            channels={parts.map((part) => part.channel)}
            grain={grain}
            currency={currency}
            compareLabel={compareText(sales, timeZone)}
          />
          <div className="flex justify-end">
            <DownloadCsv data={salesData(shown, rowLabels[grain], currency, seesAll)} fileName={`sales-by-${grain}`} />
          </div>
          <SalesTable
            rows={[...shown].reverse()}
            total={sales.now}
            rowLabel={rowLabels[grain]}
            currency={currency}
            profit={seesAll}
          />
        </div>
      )}
    </>
  )
}

/** Too many single days would be neither drawn nor read. */
const grainOf = (period: Period, asked: Grain | undefined): Grain => {
  const grain = asked ?? grainFor(period)
  return grain === 'day' && lengthOf(period) > MOST_DAYS_BY_DAY ? 'week' : grain
}

const stepText = (day: string, grain: Grain): string => (grain === 'month' ? monthText(day) : longDay(day))
