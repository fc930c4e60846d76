import { Fragment } from 'react'
import { methodWords } from '@/components/words'
import type { OrderView } from '@/lib/domain/orders'
import { formatMoney } from '@/lib/domain/shared/money'
import { formatPercent } from '@/lib/domain/shared/percent'
import type { TillShop } from '../shared/shop'
import { clockOf } from '../shared/time'
import { ReceiptCode } from './receipt-code'

type ReceiptProps = { sale: OrderView; shop: TillShop; copy?: boolean }

/** What the customer takes along: the same on the screen and on paper, 58 mm wide or more. */
export function Receipt({ sale, shop, copy }: ReceiptProps) {
  const money = (minor: bigint) => formatMoney(minor, sale.currency)
  const time = clockOf(shop.timeZone)
  return (
    <article aria-label={`Receipt ${sale.number}`} className="num text-sm leading-snug">
      <header className="text-center">
        <p className="text-lg font-semibold">{shop.name}</p>
        <p>{time(sale.createdAt, 'full')}</p>
        <p>{sale.number}</p>
        {sale.state === 'returned' ? <p className="mt-1 font-semibold">RETURNED</p> : null}
        {copy ? <p className="mt-1 font-semibold">COPY</p> : null}
      </header>
      <ul aria-label="Goods" className="mt-3 border-y border-dashed border-current py-2">
        {sale.lines.map((line) => (
          <Goods key={line.id} line={line} money={money} />
        ))}
      </ul>
      <Sums sale={sale} money={money} />
      <Payments sale={sale} money={money} />
      <footer className="mt-3 text-center">
        {sale.notes ? <p className="mb-2">{sale.notes}</p> : null}
        {sale.customer ? <p>Customer: {sale.customer.name}</p> : null}
        {sale.seller ? <p>Served by {sale.seller.name}</p> : null}
        <div className="mt-2">
          <ReceiptCode text={sale.number} />
        </div>
        <p className="mt-1">Thank you for your visit</p>
      </footer>
    </article>
  )
}

type Money = (minor: bigint) => string

function Goods({ line, money }: { line: OrderView['lines'][number]; money: Money }) {
  return (
    <li className="mb-1 last:mb-0">
      <p className="break-words">
        {line.name}
        {line.variantName ? ` · ${line.variantName}` : ''}
      </p>
      <p className="flex justify-between gap-3">
        <span>
          {line.quantity} × {money(line.unitMinor)}
        </span>
        <span>{money(line.unitMinor * BigInt(line.quantity))}</span>
      </p>
      {line.discountMinor > 0n ? <p>of which discount {money(line.discountMinor)}</p> : null}
    </li>
  )
}

function Sums({ sale, money }: { sale: OrderView; money: Money }) {
  const plain = sale.discountMinor === 0n && sale.pricesIncludeTax
  return (
    <dl className="mt-2">
      {plain ? null : <Row term="Subtotal" detail={money(sale.subtotalMinor)} />}
      {sale.discountMinor > 0n ? <Row term="Discount" detail={money(-sale.discountMinor)} /> : null}
      {sale.pricesIncludeTax ? null : <Row term={`Tax ${formatPercent(sale.taxPpm)}`} detail={money(sale.taxMinor)} />}
      {sale.roundingMinor === 0n ? null : <Row term="Rounding" detail={money(sale.roundingMinor)} />}
      <div className="flex justify-between gap-3 text-lg font-semibold">
        <dt>Total</dt>
        <dd>{money(sale.totalMinor)}</dd>
      </div>
      {sale.pricesIncludeTax && sale.taxPpm > 0 ? (
        <Row term={`Including ${formatPercent(sale.taxPpm)} tax`} detail={money(sale.taxMinor)} />
      ) : null}
    </dl>
  )
}

function Payments({ sale, money }: { sale: OrderView; money: Money }) {
  return (
    <dl aria-label="Payments" className="mt-2 border-t border-dashed border-current pt-2">
      {sale.payments.map((payment) => (
        <Fragment key={payment.id}>
          <Row
            term={`${methodWords[payment.method]}${payment.amountMinor < 0n ? ' given back' : ''}`}
            detail={money(payment.tenderedMinor > 0n ? payment.tenderedMinor : payment.amountMinor)}
          />
          {payment.changeMinor > 0n ? <Row term="Change" detail={money(payment.changeMinor)} /> : null}
        </Fragment>
      ))}
    </dl>
  )
}

const Row = ({ term, detail }: { term: string; detail: string }) => (
  <div className="flex justify-between gap-3">
    <dt>{term}</dt>
    <dd className="shrink-0">{detail}</dd>
  </div>
)
