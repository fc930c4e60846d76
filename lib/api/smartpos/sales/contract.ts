import { z } from 'zod'
import { choice, day, id, integer, list, moneyIn, perCurrency, quantity, text } from '../../kernel/fields'
import { paging } from '../../kernel/paging'
import { wireCount, wireId, wireTextMoney, wireTime } from '../../kernel/wire'
import { alias } from '../alias'
import { days, inOrder, NOT_IN_ORDER, wireDay } from '../period'
import { TotalsWire, wirePieces, wireRevenue, wireSales } from '../totals'
import { PAID_BY, PAYMENT_METHODS, SALE_ORDERINGS } from '../words'

/** In any letter case. */
const paymentMethod = z.preprocess(
  (value) => (typeof value === 'string' ? value.toLowerCase() : value),
  choice(PAYMENT_METHODS),
)

const ItemBody = perCurrency((currency) =>
  z.preprocess(
    alias('product', 'product_id'),
    z.object({
      product_id: id,
      product: id.optional(),
      quantity,
      price_at_sale: moneyIn(currency).nullable().optional(),
    }),
  ),
)

export const SaleBody = perCurrency((currency) =>
  z.object({
    items: list(ItemBody(currency)),
    payment_method: paymentMethod.default('cash'),
    amount_tendered: moneyIn(currency).nullable().optional(),
    customer: id.nullable().optional(),
    discount: moneyIn(currency).nullable().optional(),
  }),
)

export const SaleQuery = perCurrency((currency) =>
  z.object({
    ...paging({ size: 10 }),
    ...days,
    date: day.optional(),
    transaction_id: text({ max: 50 }).optional(),
    cashier: id.optional(),
    cashier_username: text({ max: 150 }).optional(),
    min_amount: moneyIn(currency).optional(),
    max_amount: moneyIn(currency).optional(),
    ordering: choice(SALE_ORDERINGS).optional(),
  }),
)

export const SummaryQuery = z.object({ ...days, date: day.optional() }).refine(inOrder, NOT_IN_ORDER)

export const StatisticsQuery = z.object({ days: integer({ min: 1, max: 3660 }).default(30) })

export const SaleWire = z.object({
  id: wireId,
  transaction_id: z.string(),
  sale_date: wireTime,
  cashier: wireId.nullable(),
  cashier_username: z.string().nullable(),
  cashier_name: z.string().nullable(),
  items: z.array(
    z.object({
      id: wireId,
      product: wireId,
      product_name: z.string(),
      quantity: wireCount,
      price_at_sale: wireTextMoney,
      subtotal: wireTextMoney,
    }),
  ),
  subtotal: wireTextMoney,
  discount: wireTextMoney,
  tax: wireTextMoney,
  total_amount: wireTextMoney,
  payment_method: z.enum(PAID_BY),
  /** Where more cash was handed over than the sale came to. */
  amount_tendered: wireTextMoney.optional(),
  change: wireTextMoney.optional(),
})

export const SaleRowWire = z.object({
  id: wireId,
  transaction_id: z.string(),
  sale_date: wireTime,
  cashier_username: z.string().nullable(),
  total_amount: wireTextMoney,
  items_count: wireCount,
})

const cashiers = z.array(
  z.object({ cashier_id: wireId, cashier_username: z.string(), sales_count: wireSales, revenue: wireRevenue }),
)

/** `date` for one day; for a range its ends, and its days that had a sale. */
export const SummaryWire = z.object({
  date: wireDay.optional(),
  start_date: wireDay.optional(),
  end_date: wireDay.optional(),
  ...TotalsWire.shape,
  sales_by_cashier: cashiers,
  days: z
    .array(z.object({ date: wireDay, sales_count: wireSales, items_sold: wirePieces, revenue: wireRevenue }))
    .optional(),
})

export const StatisticsWire = z.object({
  period: z.object({ days: wireCount, start_date: wireDay, end_date: wireDay }),
  ...TotalsWire.shape,
  top_cashiers: cashiers,
})
