import { formatValue } from '@/components/charts/value-format'
import { RowLink, Table, TBody, TD, TH, THead, TR } from '@/components/ui/table'
import type { ProductFigures } from '@/lib/domain/reports'
import { earnings } from '@/lib/domain/shared/figures'
import { formatMoney } from '@/lib/domain/shared/money'
import { countText } from '../format'
import { Picture } from '../picture'

type ProductsReportProps = { products: readonly ProductFigures[]; offset: number; currency: string }

/** Products by what they brought in. */
export function ProductsReport({ products, offset, currency }: ProductsReportProps) {
  const money = (minor: bigint) => formatMoney(minor, currency)
  const withWorth = (units: number, minor: bigint) => (
    <>
      {countText(units)}
      {units === 0 ? null : <span className="block text-sm text-muted">{money(minor)}</span>}
    </>
  )
  return (
    <Table label="Products by net sales">
      <THead>
        <TR>
          <TH align="end">Rank</TH>
          <TH>Product</TH>
          <TH align="end">Sold</TH>
          <TH align="end">Cancelled</TH>
          <TH align="end">Returned</TH>
          <TH align="end">Net sales</TH>
          <TH align="end">Gross profit</TH>
          <TH align="end">Margin</TH>
        </TR>
      </THead>
      <TBody>
        {products.map((product, index) => {
          const { netMinor, profitMinor, margin } = earnings(product)
          return (
            <TR key={product.productId} interactive>
              <TD numeric muted>
                {offset + index + 1}
              </TD>
              <TD header className="min-w-52">
                <span className="flex items-center gap-3">
                  <Picture src={product.image} size="md" />
                  <span className="min-w-0">
                    <RowLink href={`/admin/products/${product.productId}`}>{product.name}</RowLink>
                    <span className="num block text-sm text-muted">{product.sku}</span>
                  </span>
                </span>
              </TD>
              <TD numeric>{withWorth(product.units, product.revenueMinor)}</TD>
              <TD numeric muted>
                {withWorth(product.cancelledUnits, product.cancelledMinor)}
              </TD>
              <TD numeric muted>
                {withWorth(product.returnedUnits, product.returnedMinor)}
              </TD>
              <TD numeric className="font-medium">
                {money(netMinor)}
              </TD>
              <TD numeric>{money(profitMinor)}</TD>
              <TD numeric muted>
                {margin === null ? '–' : formatValue(margin, { kind: 'percent' })}
              </TD>
            </TR>
          )
        })}
      </TBody>
    </Table>
  )
}
