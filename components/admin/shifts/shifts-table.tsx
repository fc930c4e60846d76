import { Badge } from '@/components/ui/badge'
import { cx } from '@/components/ui/cx'
import { RowLink, Table, TBody, TD, TH, THead, TR } from '@/components/ui/table'
import { formatMoney } from '@/lib/domain/shared/money'
import type { ShiftView } from '@/lib/domain/shifts'
import { countText, shortMoment, untilText } from '../format'
import { onlyWide } from '../in-card'
import { Difference } from './difference'

/** Shifts as rows that lead to their reports. */
export function ShiftsTable({ shifts, timeZone }: { shifts: readonly ShiftView[]; timeZone: string }) {
  return (
    <Table label="Shifts">
      <THead>
        <TR>
          <TH>Report</TH>
          <TH>Till</TH>
          <TH className={onlyWide}>Cashier</TH>
          <TH className={onlyWide}>From</TH>
          <TH className={onlyWide}>To</TH>
          <TH align="end" className={onlyWide}>
            Sales
          </TH>
          <TH align="end">Total</TH>
          <TH align="end" className={onlyWide}>
            Expected
          </TH>
          <TH align="end" className={onlyWide}>
            Counted
          </TH>
          <TH>Difference</TH>
        </TR>
      </THead>
      <TBody>
        {shifts.map((shift) => (
          <TR key={shift.id} interactive>
            <TD header className="num whitespace-nowrap">
              <RowLink href={`/admin/shifts/${shift.id}`}>
                {shift.zNumber === null ? 'Open shift' : `Z ${shift.zNumber}`}
              </RowLink>
            </TD>
            <TD className="whitespace-nowrap">{shift.till}</TD>
            <TD className={cx('whitespace-nowrap', onlyWide)}>{shift.openedBy.name}</TD>
            <TD muted className={cx('num whitespace-nowrap', onlyWide)}>
              {shortMoment(shift.openedAt, timeZone)}
            </TD>
            <TD muted className={cx('num whitespace-nowrap', onlyWide)}>
              {shift.closedAt ? (
                untilText(shift.openedAt, shift.closedAt, timeZone)
              ) : (
                <Badge tone="accent" dot>
                  Open
                </Badge>
              )}
            </TD>
            <TD numeric className={onlyWide}>
              {countText(shift.sales)}
            </TD>
            <TD numeric className="font-medium">
              {formatMoney(shift.totalMinor, shift.currency)}
            </TD>
            <TD numeric muted className={onlyWide}>
              {formatMoney(shift.expectedMinor, shift.currency)}
            </TD>
            <TD numeric muted className={onlyWide}>
              {shift.countedMinor === null ? '–' : formatMoney(shift.countedMinor, shift.currency)}
            </TD>
            <TD>
              <Difference {...shift} />
            </TD>
          </TR>
        ))}
      </TBody>
    </Table>
  )
}
