export { adjustStock, countStock, type StockAdjustment } from './adjust-stock'
export { findMovements, type Movement, type MovementFilter } from './find-movements'
