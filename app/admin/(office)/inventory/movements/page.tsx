import { History } from 'lucide-react'
import type { Metadata } from 'next'
import { InventoryTabs } from '@/components/admin/inventory/inventory-tabs'
import { MOVEMENTS_PATH, MovementsBar } from '@/components/admin/inventory/movements-bar'
import { MovementsTable } from '@/components/admin/inventory/movements-table'
import { ListPager } from '@/components/admin/list/list-pager'
import { PeriodNotice } from '@/components/admin/period-notice'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { StockReason } from '@/lib/db/enums'
import { businessDay } from '@/lib/domain/shared/days'
import { may } from '@/lib/domain/shared/permissions'
import { findMovements } from '@/lib/domain/stock'
import { longNumber, office, oneOf, queryOf, type SearchParams, wholeNumber } from '../../../office'
import { periodFilter, periodNotice, periodText } from '../../../period'

export const metadata: Metadata = { title: 'Stock movements' }

export default async function MovementsPage({ searchParams }: { searchParams: SearchParams }) {
  const { ctx, business } = await office('catalog.read')
  const query = await queryOf(searchParams)
  const reason = oneOf(Object.values(StockReason), query.reason)
  const chosen = periodFilter(query, business, ctx.now)
  const productId = wholeNumber(query.product)
  const { movements, next } = await findMovements(ctx, {
    reason,
    productId,
    ...chosen?.period,
    after: longNumber(query.after),
  })
  return (
    <>
      <PageHeader
        title="Inventory"
        description="The ledger: every piece that came or went, and why. Nothing in it is ever changed."
      />
      <InventoryTabs current="movements" provesBooks={may(ctx.actor, 'reports.read')} />
      <MovementsBar
        query={query}
        reason={reason}
        period={chosen && { key: chosen.key, text: periodText(chosen.period) }}
        product={productId === undefined ? undefined : (movements[0]?.productName ?? `${productId}`)}
        today={businessDay(ctx.now, business)}
        zone={business.timeZone}
      />
      <PeriodNotice notice={periodNotice(query, chosen?.period ?? null)} />
      <MovementsTable
        movements={movements}
        timeZone={business.timeZone}
        empty={
          Object.keys(query).length > 0 ? (
            <EmptyState
              icon={<History />}
              title="No movement fits"
              action={<LinkButton href={MOVEMENTS_PATH}>Show all movements</LinkButton>}
            >
              Take a filter off or choose more days.
            </EmptyState>
          ) : undefined
        }
      />
      <ListPager path={MOVEMENTS_PATH} query={query} next={next} />
    </>
  )
}
