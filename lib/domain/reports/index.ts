export { type Attention, attention } from './attention'
export { type Dashboard, dashboard, type Totals, totals } from './dashboard'
export { addFigures, type Figures, results } from './figures'
export { type LowStockFilter, type LowVariant, lowStock } from './low-stock'
export { dayAt, grainFor, lastDays, lengthOf, periodBefore, stepsOf } from './periods'
export { proveRollups, rebuildRollups } from './rebuild'
export { rollUp } from './roll-up'
export {
  businessToday,
  type CashierRow,
  type Grain,
  type Period,
  type ProductFigures,
  type SalesFilter,
  type SalesRow,
  salesByDay,
  salesBySeller,
  topProducts,
} from './sales'
