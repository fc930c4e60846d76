import type { ChartData } from '@/components/charts/chart-table'
import type { Figures, ProductFigures } from '@/lib/domain/reports'

type Sums = Figures & { netMinor: bigint; profitMinor: bigint }

/** What the report of sales shows of a step; amounts still in minor units. */
export type ReportRow = { key: string; label: string; sums: Sums }

/** Net sales without the tax in them, which margins are of. */
export const untaxedOf = (sums: Pick<Sums, 'netMinor' | 'taxMinor' | 'returnedTaxMinor'>): bigint =>
  sums.netMinor - (sums.taxMinor - sums.returnedTaxMinor)

/** 0.312 for 31.2 %; null where there were no sales. */
export function marginOf(
  sums: Pick<Sums, 'netMinor' | 'taxMinor' | 'returnedTaxMinor' | 'profitMinor'>,
): number | null {
  const untaxed = untaxedOf(sums)
  return untaxed > 0n ? Number((sums.profitMinor * 10_000n) / untaxed) / 10_000 : null
}

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
      tax: Number(sums.taxMinor - sums.returnedTaxMinor),
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
    rows: products.map((product) => ({
      product: product.name,
      sku: product.sku,
      units: product.units,
      returned: product.returnedUnits,
      net: Number(product.revenueMinor - product.returnedMinor),
      tax: Number(product.taxMinor - product.returnedTaxMinor),
      profit: Number(profitOf(product)),
    })),
  }
}

export const profitOf = (figures: Omit<ProductFigures, 'productId' | 'name' | 'slug' | 'sku' | 'image'>): bigint =>
  figures.revenueMinor -
  figures.returnedMinor -
  (figures.taxMinor - figures.returnedTaxMinor) -
  (figures.costMinor - figures.returnedCostMinor)
