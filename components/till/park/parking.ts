'use client'

import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { type Basket, emptyBasket, isEmpty } from '../sale/basket'
import { priceOf } from '../sale/price'
import { isLocked, newSale } from '../sale/sale'
import type { SaleStore } from '../sale/store'
import { keep, recall } from '../shared/durable-store'
import type { LatestProps } from '../shared/props'
import { tillContext, useTillContext } from '../shared/till-context'
import type { Signals } from '../shell/signals'

/** A basket put aside at this till, until somebody takes it up again. It survives the shift and whoever parked it. */
export type Parked = { id: string; label: string; at: number; by: string; basket: Basket; totalMinor: bigint }

type Tools = { sale: SaleStore; latest: LatestProps; signals: Signals; key: string }

export type Parking = ReturnType<typeof createParking>

/** Putting a basket aside and taking it up again. Taking one up parks the one at hand; nothing is ever lost. */
export function createParking({ sale, latest, signals, key }: Tools) {
  const store = createStore<{ parked: Parked[] }>(() => ({ parked: [] }))
  const all = () => store.getState().parked
  const begin = (basket: Basket) =>
    sale.change(({ queue, last, lastAt }) => ({ ...newSale(), queue, last, lastAt, basket }))

  /** Answers once it is safely kept, so that the basket is never in neither place. */
  async function replace(parked: Parked[]): Promise<void> {
    store.setState({ parked })
    await keep(key, parked)
  }

  async function park(label: string) {
    const { stage, basket } = sale.current()
    if (stage === 'sending' || isEmpty(basket)) return
    await replace([...all(), asParked(basket, label, latest)])
    begin(emptyBasket())
    signals.say('Parked. The basket is empty.')
  }

  async function resume(id: string) {
    const wanted = all().find((entry) => entry.id === id)
    const now = sale.current()
    if (!wanted || isLocked(now)) return
    const others = all().filter((entry) => entry !== wanted)
    const aside = isEmpty(now.basket) ? [] : [asParked(now.basket, '', latest)]
    await replace([...others, wanted, ...aside])
    begin(wanted.basket)
    await replace([...others, ...aside])
    signals.say(`${wanted.label} is back.`)
  }

  return {
    store,
    park,
    resume,
    drop: (id: string) => replace(all().filter((entry) => entry.id !== id)),
    start: () => void recall<Parked[]>(key).then((parked) => parked && store.setState({ parked })),
  }
}

const asParked = (basket: Basket, label: string, latest: LatestProps): Parked => ({
  id: basket.clientId,
  label: label.trim() || suggestedLabel(basket),
  at: Date.now(),
  by: latest().person.name,
  basket,
  totalMinor: priceOf(basket, latest().shop).totalMinor,
})

export function suggestedLabel({ customer, lines }: Basket): string {
  if (customer) return customer.name
  const [first, ...more] = lines
  if (!first) return 'Sale'
  return more.length === 0 ? first.name : `${first.name} and ${more.length} more`
}

export const ParkingContext = tillContext<Parking>()

export const useParking = () => useTillContext(ParkingContext)

export const useParked = (): readonly Parked[] => useStore(useParking().store, ({ parked }) => parked)
