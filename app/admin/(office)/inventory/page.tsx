import type { Metadata } from 'next'
import { hrefOf } from '@/components/admin/address'
import { InventoryTabs } from '@/components/admin/inventory/inventory-tabs'
import { LowStockTable } from '@/components/admin/inventory/low-stock-table'
import { PageHeader } from '@/components/ui/page-header'
import { Pager } from '@/components/ui/pager'
import { lowStock } from '@/lib/domain/reports'
import { may } from '@/lib/domain/shared/permissions'
import { office, queryOf, type SearchParams, wholeNumber } from '../../office'
import { changeStock } from './actions'

export const metadata: Metadata = { title: 'Low stock' }

const PATH = '/admin/inventory'
const PAGE = 50

export default async function LowStockPage({ searchParams }: { searchParams: SearchParams }) {
  const { ctx } = await office('catalog.read')
  const query = await queryOf(searchParams)
  const offset = wholeNumber(query.offset) ?? 0
  const { variants, more } = await lowStock(ctx, { limit: PAGE, offset })
  const at = (start: number) => hrefOf(PATH, query, { offset: start > 0 ? `${start}` : undefined })
  return (
    <>
      <PageHeader
        title="Inventory"
        description="What runs out next: what is gone already comes first, the best sellers before the rest."
      />
      <InventoryTabs current="low" provesBooks={may(ctx.actor, 'reports.read')} />
      <LowStockTable variants={variants} adjust={may(ctx.actor, 'stock.write') ? changeStock : null} />
      {offset > 0 || more ? (
        <Pager
          className="mt-4"
          previousHref={offset > 0 ? at(Math.max(0, offset - PAGE)) : undefined}
          nextHref={more ? at(offset + PAGE) : undefined}
          summary={`${offset + 1}–${offset + variants.length}`}
        />
      ) : null}
    </>
  )
}
