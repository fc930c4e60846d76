import type { Metadata } from 'next'
import { momentText } from '@/components/admin/format'
import { PrintButton } from '@/components/admin/print-button'
import { ShiftReport } from '@/components/admin/shifts/shift-report'
import { Badge } from '@/components/ui/badge'
import { PageHeader } from '@/components/ui/page-header'
import { getShift, type ShiftView } from '@/lib/domain/shifts'
import { idOf, office, orNotFound } from '../../../office'

export const metadata: Metadata = { title: 'Shift' }

export default async function ShiftPage({ params }: { params: Promise<{ id: string }> }) {
  const { ctx, business } = await office('reports.read')
  const shift = await orNotFound(getShift(ctx, idOf((await params).id)))
  const title = shift.zNumber === null ? `Open shift, ${shift.till}` : `Z report ${shift.zNumber}`
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: 'Shifts', href: '/admin/shifts' }, { label: title }]}
        title={title}
        badge={
          shift.closedAt ? null : (
            <Badge tone="accent" dot>
              Open
            </Badge>
          )
        }
        description={courseOf(shift, business.timeZone)}
        actions={<PrintButton />}
      />
      <ShiftReport shift={shift} timeZone={business.timeZone} />
    </>
  )
}

function courseOf(shift: ShiftView, timeZone: string): string {
  const opened = `${shift.till}. Opened ${momentText(shift.openedAt, timeZone)} by ${shift.openedBy.name}`
  if (!shift.closedAt) return `${opened}. These figures go on until it is closed.`
  return `${opened}, closed ${momentText(shift.closedAt, timeZone)} by ${shift.closedBy?.name ?? 'somebody'}.`
}
