import type { ProductSort } from '@/lib/domain/catalog'
import type { OrderFilter, Tender } from '@/lib/domain/orders'
import type { Grain, SalesFilter } from '@/lib/domain/reports'
import type { DomainError } from '@/lib/domain/shared/errors'
import type { Refusal } from '../kernel/refusal'

/** This document's words, and what they are in ours. */

export const PRODUCT_ORDERINGS = [
  'name',
  '-name',
  'price',
  '-price',
  'selling_price',
  '-selling_price',
  'stock_quantity',
  '-stock_quantity',
  'created_at',
  '-created_at',
  'updated_at',
  '-updated_at',
] as const

export const productSortOf: Record<(typeof PRODUCT_ORDERINGS)[number], ProductSort> = {
  name: 'name',
  '-name': '-name',
  price: 'price',
  '-price': '-price',
  selling_price: 'price',
  '-selling_price': '-price',
  stock_quantity: 'stock',
  '-stock_quantity': '-stock',
  created_at: 'oldest',
  '-created_at': 'newest',
  updated_at: 'updated',
  '-updated_at': '-updated',
}

export const SALE_ORDERINGS = ['sale_date', '-sale_date', 'total_amount', '-total_amount'] as const

export const saleSortOf: Record<(typeof SALE_ORDERINGS)[number], OrderFilter['sort']> = {
  sale_date: 'oldest',
  '-sale_date': 'newest',
  total_amount: 'total',
  '-total_amount': '-total',
}

export const PAYMENT_METHODS = [
  'cash',
  'card',
  'credit_card',
  'debit_card',
  'mobile',
  'mobile_money',
  'bank_transfer',
  'other',
] as const

export const methodOf: Record<(typeof PAYMENT_METHODS)[number], Tender['method']> = {
  cash: 'cash',
  card: 'card',
  credit_card: 'card',
  debit_card: 'card',
  mobile: 'other',
  mobile_money: 'other',
  bank_transfer: 'other',
  other: 'other',
}

export const PERIODS = ['daily', 'weekly', 'monthly'] as const

export const grainOf: Record<(typeof PERIODS)[number], Grain> = { daily: 'day', weekly: 'week', monthly: 'month' }

/** A report is about the till unless it is asked for another channel, or all. */
export const CHANNELS = ['pos', 'web', 'sales', 'api', 'all'] as const

export const channelsOf: Record<(typeof CHANNELS)[number], SalesFilter['channels']> = {
  pos: ['pos'],
  web: ['web'],
  sales: ['sales'],
  api: ['api'],
  all: undefined,
}

export const PAID_BY = ['cash', 'card', 'invoice', 'other', 'mixed'] as const

/** How a sale was paid; nothing to pay counts as cash. */
export function paidBy(payments: readonly Pick<Tender, 'method'>[]): (typeof PAID_BY)[number] {
  const [first = 'cash', ...others] = new Set(payments.map(({ method }) => method))
  return others.length > 0 ? 'mixed' : first
}

export const shortRefusal = ({ message, details: { shortages = [] } }: DomainError): Refusal => {
  const sentences = shortages.map(
    ({ name, available, requested }) =>
      `Insufficient stock for ${name}. Available: ${available}, Requested: ${requested}`,
  )
  return { status: 400, message: sentences.join('; ') || message }
}
