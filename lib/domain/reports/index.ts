export { earnings, results } from '../shared/figures'
export { type Grain, lastDays, lastSteps, type Period } from '../shared/periods'
export type { Attention } from './attention'
export { type ComparedSales, compareSales } from './compare-sales'
export { dashboard } from './dashboard'
export { addFigures, type Figures, type Totals } from './figures'
export { type Inventory, type InventoryItem, inventory } from './inventory'
export { type LowStockFilter, type LowVariant, lowStock } from './low-stock'
export { productSales } from './product-sales'
export {
  businessToday,
  type CashierRow,
  type SalesFilter,
  type SalesRow,
  salesByDay,
  salesBySeller,
} from './sales'
export { type SalesSummary, salesSummary } from './summary'
export { type ProductFigures, rankProducts, topProducts } from './top-products'
