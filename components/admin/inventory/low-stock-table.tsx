import { PackageCheck } from 'lucide-react'
import { EmptyState } from '@/components/ui/empty-state'
import { RowLink, Table, TBody, TD, TH, THead, TR } from '@/components/ui/table'
import type { LowVariant } from '@/lib/domain/reports'
import { countText } from '../format'
import { onlyWide } from '../in-card'
import { daysLeftText, StockBadge } from '../low-stock'
import { Picture } from '../picture'
import type { AdjustStock } from '../products/stock-dialog'
import { ReceiveStock } from './receive-stock'

type LowStockTableProps = { variants: readonly LowVariant[]; adjust: AdjustStock | null }

/** What is at or below its threshold, with the delivery booked in from the row. */
export function LowStockTable({ variants, adjust }: LowStockTableProps) {
  if (variants.length === 0) {
    return (
      <EmptyState icon={<PackageCheck />} title="Nothing is low">
        Every variant is above its threshold. You set the threshold on the product, under “Low at”.
      </EmptyState>
    )
  }
  return (
    <Table label="Low stock">
      <THead>
        <TR>
          <TH>Product</TH>
          <TH className={onlyWide}>SKU</TH>
          <TH>Stock</TH>
          <TH align="end" className={onlyWide}>
            Low at
          </TH>
          <TH align="end" className={onlyWide}>
            Sold in 30 days
          </TH>
          <TH className={onlyWide}>Lasts</TH>
          {adjust ? <TH align="end">Delivery</TH> : null}
        </TR>
      </THead>
      <TBody>
        {variants.map((variant) => (
          <TR key={variant.variantId} interactive>
            <TD header className="sm:min-w-52">
              <span className="flex items-center gap-3">
                <Picture src={variant.image} size="md" />
                <span className="min-w-0">
                  <RowLink href={`/admin/products/${variant.productId}`}>{variant.name}</RowLink>
                  <span className="block text-sm text-muted">{variant.variantName}</span>
                </span>
              </span>
            </TD>
            <TD muted className={`${onlyWide} num whitespace-nowrap`}>
              {variant.sku}
            </TD>
            <TD>
              <StockBadge stock={variant.stock} />
            </TD>
            <TD numeric muted className={onlyWide}>
              {countText(variant.threshold)}
            </TD>
            <TD numeric className={onlyWide}>
              {countText(variant.soldLately)}
            </TD>
            <TD muted className={`${onlyWide} whitespace-nowrap`}>
              {variant.stock === 0 ? '–' : daysLeftText(variant)}
            </TD>
            {adjust ? (
              <TD align="end">
                <ReceiveStock
                  variant={{ id: variant.variantId, stock: variant.stock }}
                  name={[variant.name, variant.variantName].filter(Boolean).join(', ')}
                  adjust={adjust}
                />
              </TD>
            ) : null}
          </TR>
        ))}
      </TBody>
    </Table>
  )
}
