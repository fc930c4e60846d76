'use client'

import type { Customer } from '@/lib/domain/customers'
import type { CompletedSale, OrderRow, OrderView } from '@/lib/domain/orders'
import type { ApprovedRight, Approver, GivenPin } from '@/lib/domain/people'
import type { TillMethod } from '@/lib/domain/shared/payment-methods'
import type { ShiftView, TillView } from '@/lib/domain/shifts'
import type { ActionResult } from '@/lib/forms/action'
import { tillContext, useTillContext } from './till-context'

export type SaleInput = {
  clientId: string
  shiftId: number
  lines: { variantId: number; quantity: number; unitMinor?: bigint; discountMinor?: bigint }[]
  discountMinor?: bigint
  payments: { method: TillMethod; amountMinor: bigint; tenderedMinor?: bigint }[]
  customerId?: number
  notes?: string
}

export type SalesPage = { orders: OrderRow[]; next: number | null }

/** What the till asks of the server; the page hands the server's functions in. */
export type TillActions = {
  sell: (input: SaleInput & { given?: GivenPin }) => Promise<ActionResult<CompletedSale>>
  takeBack: (input: { orderId: number }) => Promise<ActionResult<OrderView>>
  returnSale: (input: { orderId: number; reason: string; given?: GivenPin }) => Promise<ActionResult<OrderView>>
  findApprovers: (right: ApprovedRight) => Promise<ActionResult<Approver[]>>
  /** Who signed in; somebody else than the person at the till only when `anybody` may. */
  signInAgain: (input: SignInInput) => Promise<ActionResult<{ id: number; name: string }>>
  findSales: (input: { shiftId?: number; search?: string; after?: number }) => Promise<ActionResult<SalesPage>>
  readSale: (input: { id: number } | { number: string }) => Promise<ActionResult<OrderView>>
  findTills: () => Promise<ActionResult<TillView[]>>
  openShift: (input: { till: string; floatMinor: bigint }) => Promise<ActionResult<ShiftView>>
  readShift: (input: { shiftId: number }) => Promise<ActionResult<ShiftView>>
  moveCash: (input: CashInput) => Promise<ActionResult<ShiftView>>
  closeShift: (input: { shiftId: number; countedMinor: bigint; note: string }) => Promise<ActionResult<ShiftView>>
  findCustomers: (input: { search: string }) => Promise<ActionResult<Customer[]>>
  addCustomer: (input: { name: string; email: string; phone: string }) => Promise<ActionResult<Customer>>
}

export type SignInInput = { login: string; password: string; personId: number; anybody: boolean }

export type CashInput = { shiftId: number; amountMinor: bigint; reason: string; clientId: string }

export const ActionsContext = tillContext<TillActions>()

export const useActions = () => useTillContext(ActionsContext)
