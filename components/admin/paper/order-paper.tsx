import { ScrollRegion } from '@/components/ui/scroll-region'
import type { Business } from '@/lib/domain/businesses'
import type { OrderView } from '@/lib/domain/orders'
import { formatMoney } from '@/lib/domain/shared/money'
import { countryText, countText, dateText, plural } from '../format'
import { PaperTotals } from './paper-totals'

type OrderPaperProps = {
  order: OrderView
  business: Pick<Business, 'name' | 'country' | 'timeZone'>
  kind: 'invoice' | 'slip'
}

/** An order on one sheet: with prices for the buyer, or without for whoever packs it. */
export function OrderPaper({ order, business, kind }: OrderPaperProps) {
  const priced = kind === 'invoice'
  const money = (minor: bigint) => formatMoney(minor, order.currency)
  const title = priced ? paperTitle(order) : 'Packing slip'
  return (
    <article
      aria-label={`${title} ${order.number}`}
      className="mx-auto max-w-[210mm] rounded-lg border border-line bg-surface p-6 shadow-card sm:p-10 print:max-w-none print:rounded-none print:border-0 print:p-0 print:shadow-none"
    >
      <header className="flex flex-wrap items-start justify-between gap-6">
        <div>
          <p className="text-lg font-semibold">{business.name}</p>
          {business.country ? <p className="text-muted">{countryText(business.country)}</p> : null}
        </div>
        <div className="text-end">
          <h1 className="text-2xl font-semibold">{title}</h1>
          <p className="num">{isUnconfirmed(order) ? 'No number before it is confirmed' : order.number}</p>
          <p className="num text-muted">{dateText(order.createdAt, business.timeZone)}</p>
        </div>
      </header>
      <Recipient order={order} />
      <ScrollRegion label="Lines" className="mt-8 print:overflow-visible">
        <table className="num w-full">
          <thead>
            <tr className="border-b border-line-strong text-sm text-muted [&>th]:px-2 [&>th]:pb-1.5 [&>th]:font-medium">
              <th className="w-12 text-end">Qty</th>
              <th className="text-start">Item</th>
              <th className="text-start">SKU</th>
              {priced ? (
                <>
                  <th className="text-end">Price</th>
                  <th className="text-end">Total</th>
                </>
              ) : (
                <th className="w-20 text-end">Packed</th>
              )}
            </tr>
          </thead>
          <tbody>
            {order.lines.map((line) => (
              <tr key={line.id} className="[&>td]:border-b [&>td]:border-line [&>td]:px-2 [&>td]:py-2 [&>td]:align-top">
                <td className="text-end font-medium">{countText(line.quantity)}</td>
                <td>
                  {line.name}
                  {line.variantName ? <span className="block text-sm text-muted">{line.variantName}</span> : null}
                  {priced && line.discountMinor > 0n ? (
                    <span className="block text-sm text-muted">{money(line.discountMinor)} off</span>
                  ) : null}
                </td>
                <td className="text-muted">{line.sku}</td>
                {priced ? (
                  <>
                    <td className="text-end whitespace-nowrap">{money(line.unitMinor)}</td>
                    <td className="text-end whitespace-nowrap">{money(line.totalMinor)}</td>
                  </>
                ) : (
                  <td className="text-end">
                    <span aria-hidden className="inline-block size-4 rounded-sm border border-line-strong" />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {priced ? <PaperTotals order={order} /> : <Pieces order={order} />}
      {order.notes ? <p className="mt-8 whitespace-pre-line">{order.notes}</p> : null}
    </article>
  )
}

/** A draft, or one that was cancelled as such, never took goods: it has no number and is no invoice. */
const isUnconfirmed = ({ businessDay }: Pick<OrderView, 'businessDay'>): boolean => businessDay === null

export const paperTitle = (order: Pick<OrderView, 'businessDay'>): string =>
  isUnconfirmed(order) ? 'Draft' : 'Invoice'

function Recipient({ order }: { order: OrderView }) {
  const { contact, customer } = order
  const name = contact.name || customer?.name
  if (!name && !contact.address) return null
  return (
    <address className="mt-8 not-italic">
      <span className="block text-sm text-muted">For</span>
      {name ? <span className="block font-medium">{name}</span> : null}
      <span className="block whitespace-pre-line">{contact.address}</span>
      <span className="block text-muted">{[contact.email, contact.phone].filter(Boolean).join(' · ')}</span>
    </address>
  )
}

const Pieces = ({ order }: { order: OrderView }) => (
  <p className="num mt-4 px-2 font-medium">
    {plural(
      order.lines.reduce((sum, line) => sum + line.quantity, 0),
      'piece',
    )}{' '}
    in all
  </p>
)
