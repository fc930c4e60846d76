export type Availability = 'in_stock' | 'few_left' | 'sold_out'

/** What the shop says of a stock: the same answer in lists, on the product's page, in the cart and at the till. */
export function availabilityOf({ stock, threshold }: { stock: number; threshold: number }): Availability {
  if (stock <= 0) return 'sold_out'
  return stock <= threshold ? 'few_left' : 'in_stock'
}
