/** Rows of `daily_sales` that a channel without a cashier is spread over. */
const SHARDS = 8

const sold = {
  day: 'o.business_day',
  product: ['units', 'revenue_minor', 'tax_minor', 'cost_minor'],
  day_sums: ['orders', 'units', 'revenue_minor', 'tax_minor', 'discount_minor', 'cost_minor'],
  sums: ['1', 'x.units', 'o.total_minor', 'o.tax_minor', 'o.discount_minor', 'x.cost_minor'],
}
const returned = {
  day: 'o.returned_day',
  product: ['returned_units', 'returned_minor', 'returned_tax_minor', 'returned_cost_minor'],
  day_sums: ['returned_orders', 'returned_units', 'returned_minor', 'returned_tax_minor', 'returned_cost_minor'],
  sums: ['1', 'x.units', 'o.total_minor', 'o.tax_minor', 'x.cost_minor'],
}

type Roll = {
  /** Names of the relations that hold the orders and their lines. */
  orders: string
  lines: string
  /** What happened to them; cancelling takes back what `sold` had added. */
  what: 'sold' | 'cancelled' | 'returned'
}

/**
 * The CTEs `rolled_products` and `rolled_sales`, which add orders to the daily figures in the statement that writes them.
 * Products first, by id, then the day: every sale takes these locks in the same order.
 */
export function rollUp({ orders, lines, what }: Roll): string {
  const figures = what === 'returned' ? returned : sold
  const sign = what === 'cancelled' ? '-' : ''
  return `
rolled_products as (
  insert into daily_products (business_id, day, channel, product_id, ${figures.product.join(', ')})
  select o.business_id, ${figures.day}, o.channel, l.product_id, ${sign}sum(l.quantity),
    ${sign}sum(l.total_minor), ${sign}sum(l.tax_minor), ${sign}sum(l.cost_minor * l.quantity)
  from ${orders} o join ${lines} l on l.business_id = o.business_id and l.order_id = o.id
  group by 1, 2, 3, 4 order by 1, 2, 3, 4
  on conflict (business_id, day, channel, product_id) do update set ${adding('daily_products', figures.product)}
  returning 1
), rolled_sales as (
  insert into daily_sales (business_id, day, channel, seller_id, shard, ${figures.day_sums.join(', ')})
  select o.business_id, ${figures.day}, o.channel, coalesce(o.seller_id, 0),
    case when o.seller_id is null then o.id % ${SHARDS} else 0 end,
    ${figures.sums.map((sum) => `${sign}sum(${sum})`).join(', ')}
  from ${orders} o
  cross join (select count(*) from rolled_products) products_first
  cross join lateral (
    select sum(l.quantity) as units, sum(l.cost_minor * l.quantity) as cost_minor
    from ${lines} l where l.business_id = o.business_id and l.order_id = o.id) x
  group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
  on conflict (business_id, day, channel, seller_id, shard) do update set ${adding('daily_sales', figures.day_sums)}
  returning 1
)`
}

const adding = (table: string, columns: readonly string[]) =>
  columns.map((column) => `${column} = ${table}.${column} + excluded.${column}`).join(', ')
