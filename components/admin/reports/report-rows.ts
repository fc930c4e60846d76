import type { ChartData } from '@/components/charts/chart-table'
import type { ProductFigures, Totals } from '@/lib/domain/reports'
import { earnings } from '@/lib/domain/shared/figures'

/** What the report of sales shows of a step; amounts still in minor units. */
export type ReportRow = { key: string; label: string; sums: Totals }

export function salesData(rows: readonly ReportRow[], rowLabel: string, currency: string, profit: boolean): ChartData {
  const format = { kind: 'money', currency } as const
  return {
    columns: [
      { key: 'step', label: rowLabel },
      { key: 'orders', label: 'Orders' },
      { key: 'units', label: 'Pieces' },
      { key: 'discount', label: 'Discounts', format },
      { key: 'sales', label: 'Sales', format },
      { key: 'returns', label: 'Returns', format },
      { key: 'net', label: 'Net sales', format },
      { key: 'tax', label: 'Tax', format },
      ...(profit ? [{ key: 'profit', label: 'Gross profit', format }] : []),
    ],
    rows: rows.map(({ label, sums }) => ({
      step: label,
      orders: sums.orders,
      units: sums.units,
      discount: Number(sums.discountMinor),
      sales: Number(sums.revenueMinor),
      returns: Number(sums.returnedMinor),
      net: Number(sums.netMinor),
      tax: Number(sums.netTaxMinor),
      ...(profit && { profit: Number(sums.profitMinor) }),
    })),
  }
}

export function productData(products: readonly ProductFigures[], currency: string): ChartData {
  const format = { kind: 'money', currency } as const
  return {
    columns: [
      { key: 'product', label: 'Product' },
      { key: 'sku', label: 'SKU' },
      { key: 'units', label: 'Sold' },
      { key: 'returned', label: 'Returned' },
      { key: 'net', label: 'Net sales', format },
      { key: 'tax', label: 'Tax', format },
      { key: 'profit', label: 'Gross profit', format },
    ],
    rows: products.map((product) => {
      const { netMinor, netTaxMinor, profitMinor } = earnings(product)
      return {
        product: product.name,
        sku: product.sku,
        units: product.units,
        returned: product.returnedUnits,
        net: Number(netMinor),
        tax: Number(netTaxMinor),
        profit: Number(profitMinor),
      }
    }),
  }
}
