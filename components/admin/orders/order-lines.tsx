import Link from 'next/link'
import { Card, CardHeader } from '@/components/ui/card'
import { Table, TBody, TD, TH, THead, TR } from '@/components/ui/table'
import type { OrderLineView, OrderView } from '@/lib/domain/orders'
import { formatMoney } from '@/lib/domain/shared/money'
import { formatPercent } from '@/lib/domain/shared/percent'
import { countText, plural } from '../format'
import { inCard } from '../in-card'
import { Picture } from '../picture'

type OrderLinesProps = { order: OrderView; seesProfit: boolean }

/** What was ordered, and how its total comes about. */
export function OrderLines({ order, seesProfit }: OrderLinesProps) {
  const units = order.lines.reduce((sum, line) => sum + line.quantity, 0)
  return (
    <Card as="section" aria-labelledby="lines">
      <CardHeader id="lines" title="Items" description={plural(units, 'piece')} />
      <Table plain label="Items" sticky={false} className={inCard}>
        <THead>
          <TR>
            <TH>Product</TH>
            <TH align="end">Price</TH>
            <TH align="end">Quantity</TH>
            <TH align="end">Discount</TH>
            <TH align="end">Total</TH>
          </TR>
        </THead>
        <TBody>
          {order.lines.map((line) => (
            <LineRow key={line.id} line={line} currency={order.currency} />
          ))}
        </TBody>
      </Table>
      <Totals order={order} seesProfit={seesProfit} />
    </Card>
  )
}

function LineRow({ line, currency }: { line: OrderLineView; currency: string }) {
  const money = (minor: bigint) => formatMoney(minor, currency)
  return (
    <TR>
      <TD header className="min-w-56">
        <span className="flex items-center gap-3">
          <Picture src={line.image} size="md" />
          <span className="min-w-0">
            <Link
              href={`/admin/products/${line.productId}`}
              className="block rounded-sm font-medium hover:text-accent hover:underline"
            >
              {line.name}
            </Link>
            <span className="num block text-sm text-muted">
              {[line.variantName, line.sku].filter(Boolean).join(' · ')}
            </span>
          </span>
        </span>
      </TD>
      <TD numeric>
        {money(line.unitMinor)}
        {line.unitMinor === line.listMinor ? null : (
          <span className="block text-sm text-muted">
            <span className="sr-only">instead of </span>
            <s>{money(line.listMinor)}</s>
          </span>
        )}
      </TD>
      <TD numeric>{countText(line.quantity)}</TD>
      <TD numeric muted>
        {line.discountMinor === 0n ? '–' : money(-line.discountMinor)}
      </TD>
      <TD numeric className="font-medium">
        {money(line.totalMinor)}
      </TD>
    </TR>
  )
}

/** From the lines to the total, step by step; steps that change nothing are left out. */
function Totals({ order, seesProfit }: OrderLinesProps) {
  const money = (minor: bigint) => formatMoney(minor, order.currency)
  const tax = `Tax, ${formatPercent(order.taxPpm)}`
  const cost = order.lines.reduce((sum, line) => sum + line.costMinor * BigInt(line.quantity), 0n)
  return (
    <dl className="num ms-auto max-w-sm space-y-1.5 px-4 py-4 [&>div]:flex [&>div]:justify-between [&>div]:gap-6">
      <Sum term="Items" value={money(order.subtotalMinor)} />
      {order.discountMinor > 0n ? <Sum term="Discount" value={money(-order.discountMinor)} /> : null}
      {order.shippingMinor > 0n ? <Sum term="Shipping" value={money(order.shippingMinor)} /> : null}
      {order.pricesIncludeTax ? null : <Sum term={tax} value={money(order.taxMinor)} />}
      {order.roundingMinor === 0n ? null : <Sum term="Rounding" value={money(order.roundingMinor)} />}
      <div className="border-t border-line pt-1.5 text-lg font-semibold">
        <dt>Total</dt>
        <dd>{money(order.totalMinor)}</dd>
      </div>
      {order.pricesIncludeTax ? <Sum muted term={`${tax} in it`} value={money(order.taxMinor)} /> : null}
      {seesProfit ? <Sum muted term="Gross profit" value={money(order.totalMinor - order.taxMinor - cost)} /> : null}
    </dl>
  )
}

const Sum = ({ term, value, muted }: { term: string; value: string; muted?: boolean }) => (
  <div className={muted ? 'text-muted' : undefined}>
    <dt>{term}</dt>
    <dd>{value}</dd>
  </div>
)
