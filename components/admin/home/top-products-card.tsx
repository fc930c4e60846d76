import Link from 'next/link'
import { ChartFrame } from '@/components/charts/chart-frame'
import type { ProductFigures } from '@/lib/domain/reports'
import { earnings } from '@/lib/domain/shared/figures'
import { formatMoney } from '@/lib/domain/shared/money'
import { plural } from '../format'
import { Picture } from '../picture'

type TopProductsCardProps = { products: readonly ProductFigures[]; currency: string }

const netOf = (product: ProductFigures) => earnings(product).netMinor
const leftOf = (product: ProductFigures) => earnings(product).unitsLeft

/** What brought in the most. */
export function TopProductsCard({ products, currency }: TopProductsCardProps) {
  const most = Math.max(1, ...products.map((product) => Number(netOf(product))))
  return (
    <ChartFrame
      title="Top products"
      description="After cancellations and returns, without shipping."
      fileName="top-products"
      table={{
        columns: [
          { key: 'product', label: 'Product' },
          { key: 'sku', label: 'SKU' },
          { key: 'units', label: 'Pieces left', format: { kind: 'count' } },
          { key: 'net', label: 'Net sales', format: { kind: 'money', currency } },
        ],
        rows: products.map((product) => ({
          product: product.name,
          sku: product.sku,
          units: leftOf(product),
          net: Number(netOf(product)),
        })),
      }}
    >
      <ol className="space-y-2.5">
        {products.map((product) => (
          <li key={product.productId} className="flex items-center gap-3">
            <Picture src={product.image} size="md" />
            <div className="min-w-0 grow">
              <div className="flex items-baseline justify-between gap-3">
                <Link
                  href={`/admin/products/${product.productId}`}
                  className="truncate rounded-sm hover:text-accent hover:underline"
                >
                  {product.name}
                </Link>
                <span className="num shrink-0 font-medium">{formatMoney(netOf(product), currency)}</span>
              </div>
              <div className="flex items-center gap-3">
                <span aria-hidden className="h-1.5 grow overflow-hidden rounded-full bg-sunken">
                  <span
                    className="block h-full rounded-full bg-chart-1"
                    style={{ width: `${(Math.max(0, Number(netOf(product))) / most) * 100}%` }}
                  />
                </span>
                <span className="num w-20 shrink-0 text-end text-sm text-muted">
                  {plural(leftOf(product), 'piece')}
                </span>
              </div>
            </div>
          </li>
        ))}
      </ol>
    </ChartFrame>
  )
}
