'use client'

import { emptyBasket, isEmpty } from '../sale/basket'
import { priceOf } from '../sale/price'
import { isLocked, newSale, type Sale } from '../sale/sale'
import type { ChangeSale } from '../sale/use-sale'
import type { TillPerson, TillShop } from '../shared/shop'
import { type Parked, useParked } from './use-parked'

type Tools = { sale: Sale; change: ChangeSale; shop: TillShop; person: TillPerson; say: (words: string) => void }

export type Parking = ReturnType<typeof useParking>

/** Putting a basket aside and taking it up again. Taking one up parks the one at hand; nothing is ever lost. */
export function useParking({ sale, change, shop, person, say }: Tools) {
  const { parked, replace } = useParked(`parked:${shop.id}`)

  const asParked = (label: string): Parked => ({
    id: sale.basket.clientId,
    label: label.trim() || suggestedLabel(sale),
    at: Date.now(),
    by: person.name,
    basket: sale.basket,
    totalMinor: priceOf(sale.basket, shop).totalMinor,
  })

  async function park(label: string) {
    if (sale.stage === 'sending' || isEmpty(sale.basket)) return
    await replace([...parked, asParked(label)])
    change((now) => ({ ...newSale(), queue: now.queue, last: now.last, lastAt: now.lastAt, basket: emptyBasket() }))
    say('Parked. The basket is empty.')
  }

  async function resume(id: string) {
    const wanted = parked.find((entry) => entry.id === id)
    if (!wanted || isLocked(sale)) return
    const others = parked.filter((entry) => entry !== wanted)
    const aside = isEmpty(sale.basket) ? [] : [asParked('')]
    await replace([...others, wanted, ...aside])
    change((now) => ({ ...newSale(), queue: now.queue, last: now.last, lastAt: now.lastAt, basket: wanted.basket }))
    await replace([...others, ...aside])
    say(`${wanted.label} is back.`)
  }

  const drop = (id: string) => replace(parked.filter((entry) => entry.id !== id))

  return { parked, park, resume, drop, suggested: suggestedLabel(sale) }
}

function suggestedLabel({ basket }: Sale): string {
  if (basket.customer) return basket.customer.name
  const [first, ...more] = basket.lines
  if (!first) return 'Sale'
  return more.length === 0 ? first.name : `${first.name} and ${more.length} more`
}
