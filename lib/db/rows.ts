/** Rows of the tables, as Prisma's models have them. */
export type {
  AuditEntry,
  DailyProduct,
  DailySales,
  DrawerEvent,
  Order,
  OrderEvent,
  OrderLine,
  Payment,
  StockMovement,
} from '@/lib/generated/prisma/client'
