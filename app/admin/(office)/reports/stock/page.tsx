import { Boxes } from 'lucide-react'
import type { Metadata } from 'next'
import { hrefOf } from '@/components/admin/address'
import { countText } from '@/components/admin/format'
import { ReportTabs } from '@/components/admin/reports/report-tabs'
import { StockValue } from '@/components/admin/reports/stock-value'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Pager } from '@/components/ui/pager'
import { inventory } from '@/lib/domain/reports'
import { office, queryOf, type SearchParams, wholeNumber } from '../../../office'

export const metadata: Metadata = { title: 'Stock value' }

const PATH = '/admin/reports/stock'
const PAGE = 50

export default async function StockValuePage({ searchParams }: { searchParams: SearchParams }) {
  const { ctx, business } = await office('reports.read')
  const query = await queryOf(searchParams)
  const offset = wholeNumber(query.offset) ?? 0
  const found = await inventory(ctx, { limit: PAGE, offset })
  const at = (start: number) => hrefOf(PATH, query, { offset: start > 0 ? `${start}` : undefined })
  return (
    <>
      <PageHeader title="Reports" description="What stands on the shelves at this moment, and what it is worth." />
      <ReportTabs current="stock" query={query} seesAll />
      {found.products === 0 ? (
        <EmptyState icon={<Boxes />} title="The shelves are empty">
          As soon as there are products with stock, their worth is added up here.
        </EmptyState>
      ) : (
        <>
          <StockValue inventory={found} currency={business.currency} />
          <Pager
            className="mt-4"
            previousHref={offset > 0 ? at(Math.max(0, offset - PAGE)) : undefined}
            nextHref={offset + PAGE < found.products ? at(offset + PAGE) : undefined}
            summary={`${countText(offset + 1)}–${countText(offset + found.items.length)} of ${countText(found.products)}`}
          />
        </>
      )}
    </>
  )
}
