export { advanceOrder } from './advance-order'
export { changeSalesOrder, type SalesOrderChange } from './change-sales-order'
export { type CompletedSale, completeSale, type SaleRequest } from './complete-sale'
export { createDraftOrder, type DraftPatch, type DraftRequest, deleteDraftOrder, updateDraftOrder } from './draft-order'
export { findMarketOrders, type MarketOrder } from './find-market-orders'
export {
  countOrders,
  findFullOrders,
  findOrders,
  type OrderFilter,
  type OrderRow,
  type OrderSum,
  sumOrders,
} from './find-orders'
export { findOrderByClientId, getOrder, getOrderByNumber } from './get-order'
export { getSalesOrder } from './get-sales-order'
export { importOrders, type PastOrder } from './import-orders'
export { moveOrder, type OrderMove } from './move-order'
export { type ManyStep, moveOrders } from './move-orders'
export { type MarketOrderRequest, placeMarketOrders } from './place-market-orders'
export { type Contact, type OrderRequest, placeOrder } from './place-order'
export type { WantedLine } from './quote'
export type { Tender } from './settle'
export { type PaymentReceived, takePayment } from './take-payment'
export type { OrderLineView, OrderView } from './view'
export { mayMove } from './visibility'
export { withdrawSalesOrder } from './withdraw-sales-order'
