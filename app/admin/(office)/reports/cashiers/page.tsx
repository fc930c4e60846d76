import type { Metadata } from 'next'
import { CashiersCard } from '@/components/admin/home/cashiers-card'
import { PeriodNotice } from '@/components/admin/period-notice'
import { PeriodPicker } from '@/components/admin/period-picker'
import { ReportTabs } from '@/components/admin/reports/report-tabs'
import { ChannelMenu } from '@/components/admin/reports/sales-bar'
import { PageHeader } from '@/components/ui/page-header'
import { Channel } from '@/lib/db/enums'
import { salesBySeller } from '@/lib/domain/reports'
import { office, oneOf, queryOf, type SearchParams } from '../../../office'
import { chosenPeriod, periodNotice, periodText } from '../../../period'

export const metadata: Metadata = { title: 'Cashiers report' }

const PATH = '/admin/reports/cashiers'

export default async function CashiersReportPage({ searchParams }: { searchParams: SearchParams }) {
  const { ctx, business } = await office('reports.read')
  const query = await queryOf(searchParams)
  const { key, period, today } = chosenPeriod(query, business, ctx.now)
  const channel = oneOf(Object.values(Channel), query.channel)
  const sellers = await salesBySeller(ctx, { ...period, channels: channel && [channel] })
  const zone = business.timeZone
  return (
    <>
      <PageHeader
        title="Reports"
        description={`${periodText(period)}, days of ${zone.replaceAll('_', ' ')}.`}
        actions={<PeriodPicker path={PATH} query={query} current={key} period={period} today={today} zone={zone} />}
      />
      <PeriodNotice notice={periodNotice(query, period)} />
      <ReportTabs current="cashiers" query={query} seesAll />
      <div className="mb-3">
        <ChannelMenu path={PATH} query={query} channel={channel} />
      </div>
      <CashiersCard sellers={sellers} currency={business.currency} period={period} />
    </>
  )
}
