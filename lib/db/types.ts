export type {
  AccountKind,
  AccountStatus,
  Channel,
  OrderState,
  PaymentMethod,
  Role,
  StockReason,
} from '@/lib/generated/prisma/enums'
