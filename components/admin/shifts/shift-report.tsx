import type { ReactNode } from 'react'
import { Card, CardBody, CardHeader } from '@/components/ui/card'
import { Table, TBody, TD, TH, THead, TR } from '@/components/ui/table'
import { methodWords } from '@/components/words'
import { formatMoney } from '@/lib/domain/shared/money'
import type { ShiftView } from '@/lib/domain/shifts'
import { countText, momentText } from '../format'
import { inCard } from '../in-card'
import { Difference } from './difference'
import { TaxRates } from './tax-rates'

type ShiftReportProps = { shift: ShiftView; timeZone: string }

/** What the shift took and gave back, by method and by rate of tax, and how the drawer comes about. */
export function ShiftReport({ shift, timeZone }: ShiftReportProps) {
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2 print:grid-cols-1">
      <div className="min-w-0 space-y-4">
        <Drawer shift={shift} />
        <CashMoves shift={shift} timeZone={timeZone} />
        {shift.note ? (
          <Card as="section" aria-labelledby="note">
            <CardHeader id="note" title="Note of the cashier" />
            <CardBody className="whitespace-pre-line">{shift.note}</CardBody>
          </Card>
        ) : null}
      </div>
      <div className="min-w-0 space-y-4">
        <Methods shift={shift} />
        <TaxRates shift={shift} />
      </div>
    </div>
  )
}

function Drawer({ shift }: { shift: ShiftView }) {
  const money = (minor: bigint) => formatMoney(minor, shift.currency)
  const cash = shift.methods.find(({ method }) => method === 'cash')
  const moved = shift.cashMoves.reduce((sum, move) => sum + move.amountMinor, 0n)
  return (
    <Card as="section" aria-labelledby="drawer">
      <CardHeader id="drawer" title="The drawer" />
      <CardBody>
        <dl className="num space-y-1.5 [&>div]:flex [&>div]:justify-between [&>div]:gap-6">
          <Row term="Float at the start">{money(shift.floatMinor)}</Row>
          <Row term="Cash taken, less change">{money(cash?.inMinor ?? 0n)}</Row>
          <Row term="Cash paid back">{money(-(cash?.outMinor ?? 0n))}</Row>
          <Row term="Put in and taken out">{money(moved)}</Row>
          <div className="border-t border-line pt-1.5 text-lg font-semibold">
            <dt>Must be there</dt>
            <dd>{money(shift.expectedMinor)}</dd>
          </div>
          <Row term="Counted">{shift.countedMinor === null ? '–' : money(shift.countedMinor)}</Row>
          <Row term="Difference">
            <Difference {...shift} />
          </Row>
        </dl>
      </CardBody>
    </Card>
  )
}

const Row = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)

function Methods({ shift }: { shift: ShiftView }) {
  const money = (minor: bigint) => formatMoney(minor, shift.currency)
  return (
    <Card as="section" aria-labelledby="methods">
      <CardHeader
        id="methods"
        title="By method"
        description="What was paid in this shift, for orders of the office too, and what was paid back."
      />
      <Table plain label="By method" sticky={false} className={inCard}>
        <THead>
          <TR>
            <TH>Method</TH>
            <TH align="end">Payments</TH>
            <TH align="end">In</TH>
            <TH align="end">Paid back</TH>
            <TH align="end">Left</TH>
          </TR>
        </THead>
        <TBody>
          {shift.methods.map(({ method, payments, inMinor, outMinor }) => (
            <TR key={method}>
              <TD header>{methodWords[method]}</TD>
              <TD numeric muted>
                {countText(payments)}
              </TD>
              <TD numeric>{money(inMinor)}</TD>
              <TD numeric muted>
                {money(-outMinor)}
              </TD>
              <TD numeric className="font-medium">
                {money(inMinor - outMinor)}
              </TD>
            </TR>
          ))}
        </TBody>
      </Table>
      {shift.methods.length === 0 ? (
        <CardBody className="pt-3 text-muted">Nothing was paid in this shift.</CardBody>
      ) : null}
    </Card>
  )
}

function CashMoves({ shift, timeZone }: ShiftReportProps) {
  return (
    <Card as="section" aria-labelledby="cash-moves">
      <CardHeader id="cash-moves" title="Cash put in and taken out" />
      <CardBody>
        {shift.cashMoves.length === 0 ? <p className="text-muted">None.</p> : null}
        <ul className="divide-y divide-line">
          {shift.cashMoves.map((move) => (
            <li key={move.id} className="flex items-baseline justify-between gap-4 py-2 first:pt-0">
              <span>
                {move.reason}
                <span className="num block text-sm text-muted">
                  {momentText(move.createdAt, timeZone)} by {move.by}
                </span>
              </span>
              <span className="num font-medium">{formatMoney(move.amountMinor, shift.currency)}</span>
            </li>
          ))}
        </ul>
      </CardBody>
    </Card>
  )
}
