import type {
  AuditEntry,
  DailyProduct,
  DailySales,
  DrawerEvent,
  Order,
  OrderEvent,
  OrderLine,
  Payment,
  StockMovement,
} from '@/lib/db/rows'

type Day = 'businessDay' | 'returnedDay' | 'cancelledDay'

/** What the ledger writes: the rows of its tables, all columns of them, with days as `2026-11-20`. */
export type Row = {
  orders: Omit<Order, Day | 'contact'> & Record<Day, string | null> & { contact: Record<string, string> }
  order_lines: OrderLine
  order_events: OrderEvent
  payments: Payment
  /** The balance after it is known to the writer alone. */
  stock_movements: Omit<StockMovement, 'balance'>
  drawer_events: DrawerEvent
  audit_log: Omit<AuditEntry, 'details'> & { details: Record<string, string | number | null> }
  daily_sales: Omit<DailySales, 'day'> & { day: string }
  daily_products: Omit<DailyProduct, 'day'> & { day: string }
}
