import { Temporal } from 'temporal-polyfill'
import type { DemoVariant } from '../goods'
import type { PlannedOrder } from './plan'

export type Delivery = { at: Temporal.Instant; pieces: { sku: string; quantity: number }[] }

/** Deliveries at the start of each month that keep the shelves filled for what is going to be bought in it. */
export function planDeliveries(
  orders: readonly PlannedOrder[],
  variants: readonly DemoVariant[],
  timeZone: string,
): Delivery[] {
  const onShelf = new Map(variants.map((variant) => [variant.sku, variant.openingStock]))
  return [...byMonth(orders, timeZone)].map(([month, wanted]) => {
    const pieces = [...wanted].flatMap(([sku, quantity]) => {
      const held = onShelf.get(sku) ?? 0
      const arriving = Math.max(0, quantity - held)
      onShelf.set(sku, held + arriving - quantity)
      return arriving > 0 ? [{ sku, quantity: arriving }] : []
    })
    const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 })
    return { at: first.toZonedDateTime({ timeZone, plainTime: '06:30' }).toInstant(), pieces }
  })
}

function byMonth(orders: readonly PlannedOrder[], timeZone: string): Map<string, Map<string, number>> {
  const months = new Map<string, Map<string, number>>()
  for (const { at, lines } of orders) {
    const month = at.toZonedDateTimeISO(timeZone).toPlainDate().toPlainYearMonth().toString()
    const wanted = months.get(month) ?? new Map<string, number>()
    months.set(month, wanted)
    for (const { variant, quantity } of lines) wanted.set(variant.sku, (wanted.get(variant.sku) ?? 0) + quantity)
  }
  return months
}
