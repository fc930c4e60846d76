import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chartCsv } from '@/components/charts/chart-table'
import { results } from '@/lib/domain/shared/figures'
import { productData, salesData } from './report-rows'

const sold = {
  ...{ orders: 2, units: 3, revenueMinor: 11_900n, taxMinor: 1_900n, discountMinor: 500n, costMinor: 6_000n },
  ...{ returnedOrders: 0, returnedUnits: 0, returnedMinor: 0n, returnedTaxMinor: 0n, returnedCostMinor: 0n },
  ...{
    cancelledOrders: 1,
    cancelledUnits: 1,
    cancelledMinor: 1190n,
    cancelledTaxMinor: 190n,
    cancelledCostMinor: 500n,
  },
  ...{ returnedDiscountMinor: 0n, cancelledDiscountMinor: 0n },
}
const file = (sums: typeof sold, profit: boolean) =>
  chartCsv(salesData([{ key: '1', label: '20 Nov', sums: { ...sums, ...results(sums) } }], 'Day', 'EUR', profit))
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n')

test('the file of the sales report has the columns of its table, profit and margin only for who may see them', () => {
  assert.deepEqual(file(sold, true), [
    'Day,Orders,Pieces,Discounts,Sales,Cancelled,Returns,Net sales,Tax in it,Gross profit,Margin',
    '20 Nov,2,3,5.00,119.00,11.90,0.00,107.10,17.10,35.00,38.89',
  ])
  assert.deepEqual(file(sold, false), [
    'Day,Orders,Pieces,Discounts,Sales,Cancelled,Returns,Net sales,Tax in it',
    '20 Nov,2,3,5.00,119.00,11.90,0.00,107.10,17.10',
  ])
})

test('where nothing is left of the sales the margin stays empty', () => {
  const nothing = { ...sold, revenueMinor: 1190n, taxMinor: 190n, costMinor: 500n }
  assert.match(file(nothing, true)[1] ?? '', /,0\.00,$/)
})

test('the file of products tells what was cancelled and returned, in pieces and in money, so that each row adds up', () => {
  const product = {
    ...{ productId: 1, name: 'Mug', slug: 'mug', sku: 'MUG-1', image: null },
    ...{ units: 11, revenueMinor: 7590n, taxMinor: 0n, costMinor: 0n },
    ...{ returnedUnits: 1, returnedMinor: 690n, returnedTaxMinor: 0n, returnedCostMinor: 0n },
    ...{ cancelledUnits: 3, cancelledMinor: 2070n, cancelledTaxMinor: 0n, cancelledCostMinor: 0n },
  }
  assert.deepEqual(
    chartCsv(productData([product], 'EUR'))
      .replace('\uFEFF', '')
      .trim()
      .split('\r\n'),
    [
      'Product,SKU,Sold,Cancelled,Returned,Sales,Cancelled sales,Returned sales,Net sales,Tax,Gross profit',
      'Mug,MUG-1,11,3,1,75.90,20.70,6.90,48.30,0.00,48.30',
    ],
  )
})
