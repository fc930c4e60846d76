import { Card, CardBody, CardHeader } from '@/components/ui/card'
import { Table, TBody, TD, TFoot, TH, THead, TR } from '@/components/ui/table'
import { formatMoney } from '@/lib/domain/shared/money'
import { formatPercent } from '@/lib/domain/shared/percent'
import type { ShiftView } from '@/lib/domain/shifts'
import { plural } from '../format'
import { inCard } from '../in-card'

type Amounts = Omit<ShiftView['taxRates'][number], 'taxPpm'>

/** Sales rung and sales taken back in a shift, with the tax that is in them, rate by rate. */
export function TaxRates({ shift }: { shift: ShiftView }) {
  const { taxRates, sales, totalMinor, taxMinor, returns, returnedMinor, returnedTaxMinor, currency } = shift
  const all = { soldMinor: totalMinor, taxMinor, returnedMinor, returnedTaxMinor }
  return (
    <Card as="section" aria-labelledby="tax-rates">
      <CardHeader
        id="tax-rates"
        title="By tax rate"
        description={`${plural(sales, 'sale')} rung and ${plural(returns, 'sale')} taken back in this shift. Tax is in the amounts.`}
      />
      {taxRates.length === 0 ? (
        <CardBody className="text-muted">Nothing was sold or taken back in this shift.</CardBody>
      ) : (
        <Table plain label="By tax rate" sticky={false} className={inCard}>
          <THead>
            <TR>
              <TH>Rate</TH>
              <TH align="end">Sold</TH>
              <TH align="end">Tax</TH>
              <TH align="end">Taken back</TH>
              <TH align="end">Tax</TH>
            </TR>
          </THead>
          <TBody>
            {taxRates.map(({ taxPpm, ...amounts }) => (
              <Row key={taxPpm} rate={formatPercent(taxPpm)} amounts={amounts} currency={currency} />
            ))}
          </TBody>
          {taxRates.length > 1 ? (
            <TFoot>
              <Row rate="All" amounts={all} currency={currency} />
            </TFoot>
          ) : null}
        </Table>
      )}
    </Card>
  )
}

function Row({ rate, amounts, currency }: { rate: string; amounts: Amounts; currency: string }) {
  const money = (minor: bigint) => formatMoney(minor, currency)
  return (
    <TR>
      <TD header className="num">
        {rate}
      </TD>
      <TD numeric>{money(amounts.soldMinor)}</TD>
      <TD numeric muted>
        {money(amounts.taxMinor)}
      </TD>
      <TD numeric>{money(-amounts.returnedMinor)}</TD>
      <TD numeric muted>
        {money(-amounts.returnedTaxMinor)}
      </TD>
    </TR>
  )
}
