/** The words of the schema, as objects and as types: the one list of each. Plain data, for browsers too. */
export {
  AccountKind,
  AccountStatus,
  Channel,
  OrderState,
  PaymentMethod,
  Role,
  StockReason,
} from '@/lib/generated/prisma/enums'
