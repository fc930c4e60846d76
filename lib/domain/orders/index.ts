export type { WantedLine } from './choose-lines'
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
export { moveOrder, type OrderMove } from './move-order'
export { type ManyStep, moveOrders } from './move-orders'
export { type MarketOrderRequest, placeMarketOrders } from './place-market-orders'
export { type Contact, findPlaced, type OrderRequest, placeOrder } from './place-order'
export { type PastOrder, pastClientId, recordPastOrders } from './record-past-orders'
export { removeSalesOrder } from './remove-sales-order'
export type { Tender } from './settle'
export { type PaymentReceived, takePayment } from './take-payment'
export { type SalesOrderChange, updateSalesOrder } from './update-sales-order'
export type { OrderLineView, OrderView } from './view'
export { mayMove } from './visibility'
