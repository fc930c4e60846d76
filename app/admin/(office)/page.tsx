import type { Metadata } from 'next'
import { PeriodNotice } from '@/components/admin/period-notice'
import { PeriodPicker } from '@/components/admin/period-picker'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/domain/shared/permissions'
import { office, queryOf, type SearchParams } from '../office'
import { chosenPeriod, periodNotice, periodText } from '../period'
import { OwnHome } from './own-home'
import { ShopHome } from './shop-home'

export const metadata: Metadata = { title: 'Home' }

export default async function HomePage({ searchParams }: { searchParams: SearchParams }) {
  const { ctx, business } = await office('reports.readOwn')
  const query = await queryOf(searchParams)
  const { key, period, today } = chosenPeriod(query, business, ctx.now)
  const Home = may(ctx.actor, 'reports.read') ? ShopHome : OwnHome
  return (
    <>
      <PageHeader
        title="Home"
        description={`${periodText(period)}, days of ${business.timeZone.replaceAll('_', ' ')}`}
        actions={
          <PeriodPicker
            path="/admin"
            query={query}
            current={key}
            period={period}
            today={today}
            zone={business.timeZone}
          />
        }
      />
      <PeriodNotice notice={periodNotice(query, period)} />
      <Home ctx={ctx} business={business} period={period} />
    </>
  )
}
