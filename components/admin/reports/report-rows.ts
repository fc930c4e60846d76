import type { ChartData } from '@/components/charts/chart-table'
import type { ProductFigures, Totals } from '@/lib/domain/reports'
import { earnings } from '@/lib/domain/shared/figures'
import { figureOf, salesColumns } from './sales-columns'

/** What the report of sales shows of a step; amounts still in minor units. */
export type ReportRow = { key: string; label: string; sums: Totals }

export function salesData(rows: readonly ReportRow[], rowLabel: string, currency: string, profit: boolean): ChartData {
  const columns = salesColumns(currency, profit)
  return {
    columns: [{ key: 'step', label: rowLabel }, ...columns],
    rows: rows.map(({ label, sums }) => ({
      step: label,
      ...Object.fromEntries(columns.map((column) => [column.key, figureOf(sums, column)])),
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
      { key: 'cancelled', label: 'Cancelled' },
      { key: 'returned', label: 'Returned' },
      { key: 'sales', label: 'Sales', format },
      { key: 'cancelledWorth', label: 'Cancelled sales', format },
      { key: 'returnedWorth', label: 'Returned sales', format },
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
        cancelled: product.cancelledUnits,
        returned: product.returnedUnits,
        sales: Number(product.revenueMinor),
        cancelledWorth: Number(product.cancelledMinor),
        returnedWorth: Number(product.returnedMinor),
        net: Number(netMinor),
        tax: Number(netTaxMinor),
        profit: Number(profitMinor),
      }
    }),
  }
}
