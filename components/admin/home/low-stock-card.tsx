import { PackageCheck } from 'lucide-react'
import Link from 'next/link'
import { ChartFrame } from '@/components/charts/chart-frame'
import { LinkButton } from '@/components/ui/link-button'
import type { LowVariant } from '@/lib/domain/reports'
import { daysLeftText, StockBadge } from '../low-stock'
import { Picture } from '../picture'

/** What runs out next, the best sellers first. */
export function LowStockCard({ variants }: { variants: readonly LowVariant[] }) {
  return (
    <ChartFrame
      title="Low stock"
      fileName="low-stock"
      actions={
        <LinkButton size="sm" variant="ghost" href="/admin/inventory">
          See all
        </LinkButton>
      }
      empty={
        <span className="inline-flex items-center gap-2">
          <PackageCheck aria-hidden className="size-4 text-positive" /> Everything is above its threshold.
        </span>
      }
      table={{
        columns: [
          { key: 'product', label: 'Product' },
          { key: 'sku', label: 'SKU' },
          { key: 'stock', label: 'Stock', format: { kind: 'count' } },
          { key: 'days', label: 'Days left', format: { kind: 'count' } },
        ],
        rows: variants.map((variant) => ({
          product: [variant.name, variant.variantName].filter(Boolean).join(', '),
          sku: variant.sku,
          stock: variant.stock,
          days: variant.daysLeft,
        })),
      }}
    >
      <ul className="divide-y divide-line">
        {variants.map((variant) => (
          <li key={variant.variantId} className="flex items-center gap-3 py-2 first:pt-0 last:pb-0">
            <Picture src={variant.image} size="md" />
            <span className="min-w-0 grow">
              <Link
                href={`/admin/products/${variant.productId}`}
                className="block truncate rounded-sm hover:text-accent hover:underline"
              >
                {variant.name}
                {variant.variantName ? <span className="text-muted"> {variant.variantName}</span> : null}
              </Link>
              <span className="num block truncate text-sm text-muted">{daysLeftText(variant)}</span>
            </span>
            <StockBadge stock={variant.stock} />
          </li>
        ))}
      </ul>
    </ChartFrame>
  )
}
