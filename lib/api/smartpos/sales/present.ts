import type { z } from 'zod'
import type { OrderRow, OrderView } from '@/lib/domain/orders'
import { type CashierRow, type Period, results, type SalesSummary } from '@/lib/domain/reports'
import { moneyText, timestamp } from '../../kernel/formats'
import { presentTotals } from '../totals'
import { paidBy } from '../words'
import type { SaleRowWire, SaleWire, StatisticsWire, SummaryWire } from './contract'

type SaleAnswer = z.infer<typeof SaleWire>

export function presentSale(sale: OrderView): SaleAnswer {
  const money = (minor: bigint) => moneyText(minor, sale.currency)
  return {
    id: sale.id,
    transaction_id: sale.number,
    sale_date: timestamp(sale.createdAt),
    cashier: sale.seller?.id ?? null,
    cashier_username: sale.seller?.username ?? null,
    cashier_name: sale.seller?.name ?? null,
    items: sale.lines.map((line) => ({
      id: line.id,
      product: line.productId,
      product_name: line.name,
      quantity: line.quantity,
      price_at_sale: money(line.unitMinor),
      subtotal: money(line.unitMinor * BigInt(line.quantity)),
    })),
    subtotal: money(sale.subtotalMinor),
    discount: money(sale.discountMinor),
    tax: money(sale.taxMinor),
    total_amount: money(sale.totalMinor),
    payment_method: paidBy(sale.payments),
    ...presentChange(sale),
  }
}

function presentChange({ payments, currency }: OrderView): Pick<SaleAnswer, 'amount_tendered' | 'change'> {
  const cash = payments.filter(({ changeMinor }) => changeMinor > 0n)
  if (cash.length === 0) return {}
  const sum = (pick: (payment: OrderView['payments'][number]) => bigint) =>
    moneyText(
      cash.reduce((total, payment) => total + pick(payment), 0n),
      currency,
    )
  return { amount_tendered: sum((payment) => payment.tenderedMinor), change: sum((payment) => payment.changeMinor) }
}

export const presentRow = (row: OrderRow): z.infer<typeof SaleRowWire> => ({
  id: row.id,
  transaction_id: row.number,
  sale_date: timestamp(row.createdAt),
  cashier_username: row.sellerUsername,
  total_amount: moneyText(row.totalMinor, row.currency),
  items_count: row.lines,
})

export const presentDay = (summary: SalesSummary, date: string, currency: string): z.infer<typeof SummaryWire> => ({
  date,
  ...presentTotals(summary.totals, currency),
  sales_by_cashier: presentCashiers(summary.sellers, currency),
})

export const presentRange = (summary: SalesSummary, period: Period, currency: string): z.infer<typeof SummaryWire> => ({
  start_date: period.from,
  end_date: period.to,
  ...presentTotals(summary.totals, currency),
  sales_by_cashier: presentCashiers(summary.sellers, currency),
  days: summary.steps.map((step) => {
    const { unitsLeft, netMinor } = results(step)
    return {
      date: step.day,
      sales_count: step.orders,
      items_sold: unitsLeft,
      revenue: moneyText(netMinor, currency),
    }
  }),
})

const TOP = 5

export const presentStatistics = (
  { totals, sellers }: SalesSummary,
  { from, to, days }: Period & { days: number },
  currency: string,
): z.infer<typeof StatisticsWire> => ({
  period: { days, start_date: from, end_date: to },
  ...presentTotals(totals, currency),
  top_cashiers: presentCashiers(sellers.slice(0, TOP), currency),
})

const presentCashiers = (sellers: readonly CashierRow[], currency: string) =>
  sellers.map((seller) => ({
    cashier_id: seller.sellerId,
    cashier_username: seller.username,
    sales_count: seller.orders,
    revenue: moneyText(results(seller).netMinor, currency),
  }))
