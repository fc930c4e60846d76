import Link from 'next/link'
import { ProductImage } from '@/components/product/product-image'
import type { OrderView } from '@/lib/domain/orders'
import { formatMoney } from '@/lib/domain/shared/money'

/** What was ordered, at the prices of that moment. */
export function OrderLines({ order }: { order: OrderView }) {
  const money = (minor: bigint) => formatMoney(minor, order.currency)
  return (
    <ul className="divide-y divide-line">
      {order.lines.map((line) => (
        <li key={line.id} className="flex items-center gap-4 py-3.5">
          <ProductImage src={line.image} alt="" className="w-14 shrink-0 rounded-md" />
          <div className="min-w-0 grow">
            <Link href={`/products/${line.slug}?variant=${line.variantId}`} className="font-medium hover:underline">
              {line.name}
            </Link>
            <p className="num text-sm text-muted">
              {line.variantName ? `${line.variantName} · ` : ''}
              {line.quantity} × {money(line.unitMinor)}
            </p>
          </div>
          <p className="num shrink-0">{money(line.unitMinor * BigInt(line.quantity))}</p>
        </li>
      ))}
    </ul>
  )
}
