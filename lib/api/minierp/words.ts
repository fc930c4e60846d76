import type { OrderState, Role } from '@/lib/db/enums'
import type { ProductSort } from '@/lib/domain/catalog'
import type { OrderFilter } from '@/lib/domain/orders'
import type { DomainError } from '@/lib/domain/shared/errors'
import { invalidFields, type Refusal } from '../kernel/refusal'

/** This document's words, and what they are in ours. */

export const STATUSES = ['draft', 'confirmed', 'shipped', 'delivered', 'cancelled'] as const
export type Status = (typeof STATUSES)[number]

/** Goods that came back are a cancelled order to it; the states of other channels never show. */
export const statusOf: Record<OrderState, Status> = {
  draft: 'draft',
  placed: 'draft',
  confirmed: 'confirmed',
  shipped: 'shipped',
  delivered: 'delivered',
  completed: 'delivered',
  cancelled: 'cancelled',
  returned: 'cancelled',
}

/** The states that a filter by status finds. */
export const statesOf: Record<Status, readonly OrderState[]> = {
  draft: ['draft'],
  confirmed: ['confirmed'],
  shipped: ['shipped'],
  delivered: ['delivered'],
  cancelled: ['cancelled', 'returned'],
}

/** A step the order cannot take, with those it can; or a change that comes too late. */
export function statusRefusal({ message, details: { allowed } }: DomainError): Refusal {
  return allowed ? stepRefusal('The order cannot take this step.', allowed) : invalidFields({ status: [message] })
}

export function stepRefusal(why: string, allowed: readonly string[]): Refusal {
  const next = STATUSES.filter((status) => allowed.includes(status))
  const words = next.length > 0 ? `Allowed next: ${next.join(', ')}.` : 'No further step is possible.'
  return invalidFields({ status: [`${why} ${words}`] })
}

/** Those of the document, and `user` of its example: the least of the three. */
export const ROLES = ['admin', 'manager', 'sales_executive', 'user'] as const

export const roleOf: Record<(typeof ROLES)[number], Role> = {
  admin: 'admin',
  manager: 'manager',
  sales_executive: 'sales_executive',
  user: 'sales_executive',
}

export const PRODUCT_ORDERINGS = [
  'name',
  '-name',
  'created_at',
  '-created_at',
  'unit_price',
  '-unit_price',
  'quantity',
  '-quantity',
] as const

export const productSortOf: Record<(typeof PRODUCT_ORDERINGS)[number], ProductSort> = {
  name: 'name',
  '-name': '-name',
  created_at: 'oldest',
  '-created_at': 'newest',
  unit_price: 'price',
  '-unit_price': '-price',
  quantity: 'stock',
  '-quantity': '-stock',
}

export const ORDER_ORDERINGS = [
  'created_at',
  '-created_at',
  'order_number',
  '-order_number',
  'total_amount',
  '-total_amount',
] as const

/** Numbers are given in the order in which orders are made. */
export const orderSortOf: Record<(typeof ORDER_ORDERINGS)[number], OrderFilter['sort']> = {
  created_at: 'oldest',
  '-created_at': 'newest',
  order_number: 'oldest',
  '-order_number': 'newest',
  total_amount: 'total',
  '-total_amount': '-total',
}
