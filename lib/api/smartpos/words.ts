import type { Channel, PaymentMethod } from '@/lib/db/enums'
import type { ProductSort } from '@/lib/domain/catalog'
import type { OrderFilter, Tender } from '@/lib/domain/orders'
import type { Grain, SalesFilter } from '@/lib/domain/reports'
import type { DomainError } from '@/lib/domain/shared/errors'
import { keysOf } from '@/lib/domain/shared/keys-of'
import type { Refusal } from '../kernel/refusal'

/** This document's words, and what they are in ours. */

export const productSortOf = {
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
} as const satisfies Record<string, ProductSort>
export const PRODUCT_ORDERINGS = keysOf(productSortOf)

export const saleSortOf = {
  sale_date: 'oldest',
  '-sale_date': 'newest',
  total_amount: 'total',
  '-total_amount': '-total',
} as const satisfies Record<string, OrderFilter['sort']>
export const SALE_ORDERINGS = keysOf(saleSortOf)

export const methodOf = {
  cash: 'cash',
  card: 'card',
  credit_card: 'card',
  debit_card: 'card',
  mobile: 'other',
  mobile_money: 'other',
  bank_transfer: 'other',
  other: 'other',
} as const satisfies Record<string, Tender['method']>
export const PAYMENT_METHODS = keysOf(methodOf)

export const grainOf = { daily: 'day', weekly: 'week', monthly: 'month' } as const satisfies Record<string, Grain>
export const PERIODS = keysOf(grainOf)

/** A report is about the till unless it is asked for another channel, or all. */
export const channelsOf = {
  pos: ['pos'],
  web: ['web'],
  sales: ['sales'],
  api: ['api'],
  all: undefined,
} as const satisfies Record<Channel | 'all', SalesFilter['channels']>
export const CHANNELS = keysOf(channelsOf)

const paidIn = {
  cash: 'cash',
  card: 'card',
  invoice: 'invoice',
  other: 'other',
} as const satisfies Record<PaymentMethod, string>
export const PAID_BY = [...Object.values(paidIn), 'mixed'] as const

/** How a sale was paid; nothing to pay counts as cash. */
export function paidBy(payments: readonly Pick<Tender, 'method'>[]): (typeof PAID_BY)[number] {
  const [first = 'cash', ...others] = new Set(payments.map(({ method }) => method))
  return others.length > 0 ? 'mixed' : paidIn[first]
}

export const shortRefusal = ({ message, details: { shortages = [] } }: DomainError): Refusal => {
  const sentences = shortages.map(
    ({ name, available, requested }) =>
      `Insufficient stock for ${name}. Available: ${available}, Requested: ${requested}`,
  )
  return { status: 400, message: sentences.join('; ') || message }
}
