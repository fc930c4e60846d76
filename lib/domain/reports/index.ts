export { earnings, results } from '../shared/figures'
export type { Attention } from './attention'
export { type Dashboard, dashboard, type Totals, totals } from './dashboard'
export { addFigures, type Figures } from './figures'
export { type Inventory, type InventoryItem, inventory } from './inventory'
export { type LowStockFilter, type LowVariant, lowStock } from './low-stock'
export { grainFor, lastDays, lastSteps, lengthOf, periodBefore, stepsOf } from './periods'
export { productSales } from './product-sales'
export { proveRollups, rebuildRollups } from './rebuild'
export { rollUp } from './roll-up'
export {
  businessToday,
  type CashierRow,
  type Grain,
  type Period,
  type SalesFilter,
  type SalesRow,
  salesByDay,
  salesBySeller,
} from './sales'
export { type SalesSummary, salesSummary } from './summary'
export { type ProductFigures, rankProducts, topProducts } from './top-products'
