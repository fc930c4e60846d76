import type { Context } from '../shared/context'
import type { ShopClock } from '../shared/days'
import type { Span } from '../shared/periods'
import { type Attention, attention } from './attention'
import { type ComparedSales, compareSales } from './compare-sales'
import { type CashierRow, salesBySeller } from './sales'
import { type ProductFigures, topProducts } from './top-products'

export type Dashboard = ComparedSales & {
  /** Whoever rang or made a sale, best first. */
  sellers: CashierRow[]
  top: ProductFigures[]
  attention: Attention
}

/** The back office's home: figures of a period against the one before, from the daily rollups. */
export async function dashboard(ctx: Context, span: Span, clock: ShopClock): Promise<Dashboard> {
  const [sales, sellers, top, needs] = await Promise.all([
    compareSales(ctx, span, clock),
    salesBySeller(ctx, span),
    topProducts(ctx, { ...span, limit: 8 }),
    attention(ctx),
  ])
  return { ...sales, sellers, top, attention: needs }
}
