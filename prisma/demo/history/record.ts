import { Temporal } from 'temporal-polyfill'
import { moveStock } from '@/lib/domain/ledger'
import {
  completeSale,
  createDraftOrder,
  moveOrder,
  moveOrders,
  type OrderRequest,
  type OrderView,
  type PastOrder,
  recordPastOrders,
  type SaleRequest,
} from '@/lib/domain/orders'
import type { Context } from '@/lib/domain/shared/context'
import { closeShift, findOpenShift, openShift } from '@/lib/domain/shifts'
import type { Cast } from '../cast'
import type { PlannedOrder } from './plan'
import type { Delivery } from './restock'

export type History = {
  orders: readonly PlannedOrder[]
  deliveries: readonly Delivery[]
  timeZone: string
  now: Temporal.Instant
}

/** How many of the last days have their till shifts on record, and how long it takes from order to door. */
const DAYS_WITH_SHIFTS = 10
const TILLS = ['Front counter', 'Back counter']
const SHIPPED_AFTER = 1
const DELIVERED_AFTER = 3

// Tables that were empty a moment ago are planned for as if they still were.
const ANALYZE_AFTER = new Set([3, 30, 200])

/** Plays a planned history through the domain's own verbs, day by day. */
export async function recordHistory(cast: Cast, history: History): Promise<void> {
  const deliveries = [...history.deliveries]
  let days = 0
  const underway: { id: number; placed: Temporal.PlainDate }[] = []
  const today = history.now.toZonedDateTimeISO(history.timeZone).toPlainDate()
  for (const [day, orders] of byDay(history)) {
    const date = Temporal.PlainDate.from(day)
    const morning = date.toZonedDateTime({ timeZone: history.timeZone, plainTime: '08:00' }).toInstant()
    while (deliveries[0] && Temporal.Instant.compare(deliveries[0].at, morning) <= 0)
      await receive(cast, deliveries.shift())
    const withShifts = date.until(today).days <= DAYS_WITH_SHIFTS
    if (withShifts) await openTills(cast, morning)
    const toShip = await recordDay(cast, orders, withShifts)
    underway.push(...toShip.map((id) => ({ id, placed: date })))
    if (withShifts) await closeTills(cast, morning.add({ hours: 11 }))
    await moveOn(cast, underway, date, morning.add({ hours: 9 }))
    days += 1
    if (ANALYZE_AFTER.has(days)) await cast.system.db.$executeRaw`analyze`
  }
}

function byDay({ orders, timeZone }: History): Map<string, PlannedOrder[]> {
  const days = new Map<string, PlannedOrder[]>()
  for (const order of orders) {
    const day = order.at.toZonedDateTimeISO(timeZone).toPlainDate().toString()
    days.set(day, [...(days.get(day) ?? []), order])
  }
  return days
}

const at = (ctx: Context, time: Temporal.Instant): Context => ({ ...ctx, now: new Date(time.epochMilliseconds) })

async function receive(cast: Cast, delivery: Delivery | undefined): Promise<void> {
  if (!delivery) return
  const moves = delivery.pieces.flatMap(({ sku, quantity }) => {
    const variantId = cast.variants.get(sku)
    return variantId === undefined
      ? []
      : [{ variantId, delta: quantity, reason: 'receipt' as const, note: 'Monthly delivery' }]
  })
  await moveStock(at(cast.system, delivery.at), moves)
}

/** Writes a day down in one go, but for sales orders and till shifts; answers the orders still to be shipped. */
async function recordDay(cast: Cast, orders: readonly PlannedOrder[], withShifts: boolean): Promise<number[]> {
  const single = (order: PlannedOrder) => order.channel === 'sales' || (withShifts && order.channel === 'pos')
  const together = orders.filter((order) => !single(order))
  const made = await recordPastOrders(
    cast.system,
    together.map((order) => pastOrder(cast, order)),
  )
  for (const order of orders.filter(single)) {
    if (order.channel === 'sales') await orderBySales(cast, order)
    else await sellAtTill(cast, order)
  }
  for (const [index, order] of together.entries()) await meetFate(cast, order, made[index])
  return together.flatMap((order, index) =>
    order.channel === 'web' && order.fate !== 'cancelled' ? (made[index] ?? []) : [],
  )
}

function pastOrder(cast: Cast, order: PlannedOrder): PastOrder {
  const ctx = at(order.channel === 'pos' ? pick(cast.cashiers, order.seller) : buyerOf(cast, order), order.at)
  const past = { at: ctx.now, by: ctx.actor, clientId: order.key }
  return order.channel === 'pos' ? { ...past, sale: saleOf(cast, order) } : { ...past, order: webOrderOf(cast, order) }
}

async function meetFate(cast: Cast, order: PlannedOrder, made: number | undefined): Promise<void> {
  if (made === undefined) return
  if (order.channel === 'pos' && order.fate === 'returned') {
    const later = at(cast.system, order.at.add({ hours: 50 }))
    if (later.now < cast.system.now) await moveOrder(later, { orderId: made, to: 'returned', note: 'Did not fit' })
  }
  if (order.channel === 'web' && order.fate === 'cancelled') {
    await moveOrder(at(cast.system, order.at.add({ hours: 3 })), {
      orderId: made,
      to: 'cancelled',
      note: 'Changed their mind',
    })
  }
}

const linesOf = (cast: Cast, order: PlannedOrder) =>
  order.lines.flatMap(({ variant, quantity }) => {
    const variantId = cast.variants.get(variant.sku)
    return variantId === undefined ? [] : [{ variantId, quantity }]
  })

const sellAtTill = (cast: Cast, order: PlannedOrder) =>
  completeSale(at(pick(cast.cashiers.slice(0, TILLS.length), order.seller), order.at), {
    ...saleOf(cast, order),
    clientId: order.key,
  })

function saleOf(cast: Cast, order: PlannedOrder): SaleRequest {
  const value = order.lines.reduce((sum, { variant, quantity }) => sum + variant.price * BigInt(quantity), 0n)
  const cash = { method: 'cash' as const, tenderedMinor: handedOver(value, order.roundUpTo) }
  return {
    lines: linesOf(cast, order),
    payments: [order.payBy === 'cash' ? cash : { method: 'card' }],
    customerId: order.customer === null ? undefined : pick(cast.customers, order.customer).id,
  }
}

/** The next full multiple of a note: what people hand over. */
const handedOver = (value: bigint, note: bigint) => ((value + note - 1n) / note) * note

const buyerOf = ({ system, customers }: Cast, order: PlannedOrder): Context =>
  pick(customers, order.customer ?? 0).signedIn ?? {
    ...system,
    actor: { kind: 'visitor', businessId: system.actor.businessId },
  }

function webOrderOf(cast: Cast, order: PlannedOrder): OrderRequest {
  const { id: customerId, details: contact } = pick(cast.customers, order.customer ?? 0)
  const payments = [{ method: order.payBy }]
  return { channel: 'web', lines: linesOf(cast, order), customerId, contact, shipping: true, payments }
}

async function orderBySales(cast: Cast, order: PlannedOrder): Promise<null> {
  const ctx = at(pick(cast.salesExecutives, order.seller), order.at)
  const customer = pick(cast.customers, order.customer ?? order.seller)
  const { order: draft } = await createDraftOrder(ctx, {
    customerId: customer.id,
    lines: linesOf(cast, order),
    clientId: order.key,
  })
  let step: OrderView = draft
  for (const [hours, to] of [
    [2, 'confirmed'],
    [26, 'shipped'],
    [74, 'delivered'],
  ] as const) {
    const when = order.at.add({ hours })
    if (Temporal.Instant.compare(when, Temporal.Instant.fromEpochMilliseconds(cast.system.now.getTime())) > 0) break
    step = await moveOrder(at(ctx, when), { orderId: step.id, to })
  }
  return null
}

/** Ships and delivers what is due; the latest orders stay to be done. */
async function moveOn(
  cast: Cast,
  underway: { id: number; placed: Temporal.PlainDate }[],
  day: Temporal.PlainDate,
  time: Temporal.Instant,
) {
  const aged = (days: number) =>
    underway.filter((order) => order.placed.until(day).days === days).map((order) => order.id)
  const ctx = at(cast.system, time)
  const [toShip, toDeliver] = [aged(SHIPPED_AFTER), aged(DELIVERED_AFTER)]
  if (toShip.length > 0) await moveOrders(ctx, { orderIds: toShip, to: 'shipped' })
  if (toDeliver.length > 0) await moveOrders(ctx, { orderIds: toDeliver, to: 'delivered' })
  const left = underway.filter((order) => order.placed.until(day).days < DELIVERED_AFTER)
  underway.splice(0, underway.length, ...left)
}

async function openTills(cast: Cast, time: Temporal.Instant): Promise<void> {
  for (const [index, till] of TILLS.entries()) {
    await openShift(at(pick(cast.cashiers, index), time), { till, floatMinor: 15_000n })
  }
}

async function closeTills(cast: Cast, time: Temporal.Instant): Promise<void> {
  for (const cashier of cast.cashiers.slice(0, TILLS.length)) {
    const ctx = at(cashier, time)
    const shift = await findOpenShift(ctx)
    if (!shift) continue
    const short = shift.id % 5 === 0 ? 50n : 0n
    await closeShift(ctx, {
      shiftId: shift.id,
      countedMinor: shift.expectedMinor - short,
      note: short ? 'A coin short' : '',
    })
  }
}

function pick<T>(from: readonly T[], number: number): T {
  const chosen = from[number % from.length]
  if (chosen === undefined) throw new Error('Nothing to pick from')
  return chosen
}
