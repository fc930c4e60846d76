import { Store } from 'lucide-react'
import type { Metadata } from 'next'
import { ListPager } from '@/components/admin/list/list-pager'
import { ShiftsTable } from '@/components/admin/shifts/shifts-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { findShifts } from '@/lib/domain/shifts'
import { office, queryOf, type SearchParams, wholeNumber } from '../../office'

export const metadata: Metadata = { title: 'Shifts' }

const PATH = '/admin/shifts'

export default async function ShiftsPage({ searchParams }: { searchParams: SearchParams }) {
  const { ctx, business } = await office('reports.read')
  const query = await queryOf(searchParams)
  const { shifts, next } = await findShifts(ctx, { after: wholeNumber(query.after) })
  return (
    <>
      <PageHeader
        title="Shifts"
        description="Each shift from its opening float to the counted drawer. Closed shifts are numbered without gaps."
        actions={
          <LinkButton href="/pos" icon={<Store aria-hidden />}>
            Open the till
          </LinkButton>
        }
      />
      {shifts.length > 0 ? (
        <ShiftsTable shifts={shifts} timeZone={business.timeZone} />
      ) : (
        <EmptyState
          icon={<Store />}
          title="No shift yet"
          action={
            <LinkButton variant="primary" href="/pos">
              Open the till
            </LinkButton>
          }
        >
          A cashier opens a shift at the till with the cash in the drawer, and counts it at the end. Both show up here.
        </EmptyState>
      )}
      <ListPager path={PATH} query={query} next={next} />
    </>
  )
}
