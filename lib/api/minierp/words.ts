import type { OrderState, Role } from '@/lib/db/enums'
import type { ProductSort } from '@/lib/domain/catalog'
import type { OrderFilter } from '@/lib/domain/orders'
import type { DomainError } from '@/lib/domain/shared/errors'
import { keysOf } from '@/lib/domain/shared/keys-of'
import { invalidFields, type Refusal } from '../kernel/refusal'

/** This document's words, and what they are in ours. */

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
export const statesOf = {
  draft: ['draft'],
  confirmed: ['confirmed'],
  shipped: ['shipped'],
  delivered: ['delivered'],
  cancelled: ['cancelled', 'returned'],
} as const satisfies Record<string, readonly OrderState[]>
export const STATUSES = keysOf(statesOf)

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
export const roleOf = {
  admin: 'admin',
  manager: 'manager',
  sales_executive: 'sales_executive',
  user: 'sales_executive',
} as const satisfies Record<string, Role>
export const ROLES = keysOf(roleOf)

export const productSortOf = {
  name: 'name',
  '-name': '-name',
  created_at: 'oldest',
  '-created_at': 'newest',
  unit_price: 'price',
  '-unit_price': '-price',
  quantity: 'stock',
  '-quantity': '-stock',
} as const satisfies Record<string, ProductSort>
export const PRODUCT_ORDERINGS = keysOf(productSortOf)

/** Numbers are given in the order in which orders are made. */
export const orderSortOf = {
  created_at: 'oldest',
  '-created_at': 'newest',
  order_number: 'oldest',
  '-order_number': 'newest',
  total_amount: 'total',
  '-total_amount': '-total',
} as const satisfies Record<string, OrderFilter['sort']>
export const ORDER_ORDERINGS = keysOf(orderSortOf)
