import { type Flow, NO_PRODUCT, NO_SALES, PRODUCT_COLUMNS, SALES_COLUMNS, type Worth } from './figure-columns'
import type { Row } from './rows'

/** Rows of `daily_sales` that a channel without a seller is spread over. */
const SHARDS = 8

type OrderFacts = Pick<
  Row['orders'],
  'businessId' | 'id' | 'channel' | 'sellerId' | 'totalMinor' | 'taxMinor' | 'discountMinor'
>
type LineFacts = Pick<Row['order_lines'], 'productId' | 'quantity' | 'totalMinor' | 'taxMinor' | 'costMinor'>

/** An order with its lines, to be counted on a business day. */
export type Counted = { order: OrderFacts; lines: readonly LineFacts[]; day: string }

/** What daily figures are to grow by, in the order in which every writer takes their rows. */
export type Figures = { products: Row['daily_products'][]; sales: Row['daily_sales'][] }

export const NO_FIGURES: Figures = { products: [], sales: [] }

/** The daily figures that orders add to. */
export function figuresOf(flow: Flow, counted: readonly Counted[]): Figures {
  const products = sumBy(counted.flatMap(productsOf), ({ day, channel, productId }) => [day, channel, productId])
  const sales = sumBy(counted.map(saleOf), ({ day, channel, sellerId, shard }) => [day, channel, sellerId, shard])
  return {
    products: products.map(({ worth, ...key }) => ({ ...key, ...NO_PRODUCT, ...PRODUCT_COLUMNS[flow](worth) })),
    sales: sales.map(({ worth, ...key }) => ({ ...key, ...NO_SALES, ...SALES_COLUMNS[flow](worth) })),
  }
}

const productsOf = ({ order, lines, day }: Counted) =>
  lines.map((line) => ({
    businessId: order.businessId,
    day,
    channel: order.channel,
    productId: line.productId,
    worth: { ...worthOf([line]), revenueMinor: line.totalMinor, taxMinor: line.taxMinor },
  }))

const saleOf = ({ order, lines, day }: Counted) => ({
  businessId: order.businessId,
  day,
  channel: order.channel,
  sellerId: order.sellerId ?? 0,
  shard: order.sellerId === null ? order.id % SHARDS : 0,
  worth: {
    ...worthOf(lines),
    revenueMinor: order.totalMinor,
    taxMinor: order.taxMinor,
    discountMinor: order.discountMinor,
  },
})

const worthOf = (lines: readonly LineFacts[]): Worth => ({
  orders: 1,
  units: lines.reduce((sum, line) => sum + line.quantity, 0),
  revenueMinor: 0n,
  taxMinor: 0n,
  discountMinor: 0n,
  costMinor: lines.reduce((sum, line) => sum + line.costMinor * BigInt(line.quantity), 0n),
})

/** One row a key, in ascending order of the keys. */
function sumBy<T extends { worth: Worth }>(rows: readonly T[], keyOf: (row: T) => (string | number)[]): T[] {
  const sums = new Map<string, { key: (string | number)[]; row: T }>()
  for (const row of rows) {
    const key = keyOf(row)
    const known = sums.get(key.join())
    sums.set(key.join(), { key, row: known ? { ...row, worth: plus(known.row.worth, row.worth) } : row })
  }
  return [...sums.values()].sort((a, b) => compare(a.key, b.key)).map(({ row }) => row)
}

const plus = (a: Worth, b: Worth): Worth => ({
  orders: a.orders + b.orders,
  units: a.units + b.units,
  revenueMinor: a.revenueMinor + b.revenueMinor,
  taxMinor: a.taxMinor + b.taxMinor,
  discountMinor: a.discountMinor + b.discountMinor,
  costMinor: a.costMinor + b.costMinor,
})

function compare(a: (string | number)[], b: (string | number)[]): number {
  const at = a.findIndex((part, index) => part !== b[index])
  const [left, right] = [a[at] ?? 0, b[at] ?? 0]
  return at < 0 ? 0 : left < right ? -1 : 1
}
