import type { Flow } from './figure-columns'

/** Where the daily figures of sales come from: `o` is the order, `x` the sums of its lines. */
export const SALE_FIGURES: Record<Flow, Readonly<Record<string, string>>> = {
  sold: {
    orders: '1',
    units: 'x.units',
    revenue_minor: 'o.total_minor',
    tax_minor: 'o.tax_minor',
    discount_minor: 'o.discount_minor',
    cost_minor: 'x.cost_minor',
  },
  returned: {
    returned_orders: '1',
    returned_units: 'x.units',
    returned_minor: 'o.total_minor',
    returned_tax_minor: 'o.tax_minor',
    returned_discount_minor: 'o.discount_minor',
    returned_cost_minor: 'x.cost_minor',
  },
  cancelled: {
    cancelled_orders: '1',
    cancelled_units: 'x.units',
    cancelled_minor: 'o.total_minor',
    cancelled_tax_minor: 'o.tax_minor',
    cancelled_discount_minor: 'o.discount_minor',
    cancelled_cost_minor: 'x.cost_minor',
  },
}

const COST = 'l.cost_minor * l.quantity'
/** Those of products: `l` is a line of an order. */
const PRODUCT_FIGURES: Record<Flow, Readonly<Record<string, string>>> = {
  sold: { units: 'l.quantity', revenue_minor: 'l.total_minor', tax_minor: 'l.tax_minor', cost_minor: COST },
  returned: {
    returned_units: 'l.quantity',
    returned_minor: 'l.total_minor',
    returned_tax_minor: 'l.tax_minor',
    returned_cost_minor: COST,
  },
  cancelled: {
    cancelled_units: 'l.quantity',
    cancelled_minor: 'l.total_minor',
    cancelled_tax_minor: 'l.tax_minor',
    cancelled_cost_minor: COST,
  },
}

/** The day on which each counts. */
export const FLOW_DAYS: Record<Flow, string> = {
  sold: 'o.business_day',
  returned: 'o.returned_day',
  cancelled: 'o.cancelled_day',
}
export const FLOWS = ['sold', 'returned', 'cancelled'] as const satisfies readonly Flow[]

type Table = { name: string; keys: readonly string[]; columns: readonly string[]; counted: string }

/** The daily figures by seller, and what they must be: counted anew from the orders of business `$1`. */
export const DAILY_SALES: Table = {
  name: 'daily_sales',
  keys: ['day', 'channel', 'seller_id', 'shard'],
  columns: FLOWS.flatMap((flow) => Object.keys(SALE_FIGURES[flow])),
  counted: counted(
    SALE_FIGURES,
    `o.channel, coalesce(o.seller_id, 0) as seller_id, case when o.seller_id is null then o.id % 8 else 0 end as shard`,
    `orders o cross join lateral (select sum(l.quantity) as units, sum(${COST}) as cost_minor
      from order_lines l where l.business_id = $1::int and l.order_id = o.id) x`,
  ),
}

/** The daily figures by product, likewise. */
export const DAILY_PRODUCTS: Table = {
  name: 'daily_products',
  keys: ['day', 'channel', 'product_id'],
  columns: FLOWS.flatMap((flow) => Object.keys(PRODUCT_FIGURES[flow])),
  counted: counted(
    PRODUCT_FIGURES,
    'o.channel, l.product_id',
    'orders o join order_lines l on l.business_id = $1::int and l.order_id = o.id',
  ),
}

/** One row for everything that counts on a day, with nothing in the columns of the other flows. */
function counted(columns: Record<Flow, Record<string, string>>, keys: string, from: string): string {
  const all = FLOWS.flatMap((flow) => Object.keys(columns[flow]))
  const parts = FLOWS.map((flow) => {
    const figures = all.map((column) => `${columns[flow][column] ?? '0'} as ${column}`).join(', ')
    return `select ${FLOW_DAYS[flow]} as day, ${keys}, ${figures} from ${from} where o.business_id = $1::int and ${FLOW_DAYS[flow]} is not null`
  })
  return parts.join('\n  union all\n  ')
}

export const sumsOf = ({ columns }: Table): string => columns.map((column) => `sum(${column}) as ${column}`).join(', ')
