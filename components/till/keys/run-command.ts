'use client'

import { isEmpty } from '../sale/basket'
import { backFromPaying, beginPaying, selectBeside } from '../sale/sale'
import type { TillState } from '../shell/context'
import type { CommandId } from './commands'

/** The fields that keys bring the focus to; each carries its name as `data-till`. */
export type TillField = 'search' | 'amount'

/** What each command does. Keys, buttons and menus all come through here. */
export function commandsOf(till: Omit<TillState, 'run'>): Record<CommandId, () => void> {
  const { sale, change, goods, checkout, open } = till
  return {
    help: () => open({ kind: 'help' }),
    search: () => focusField('search'),
    customer: () => open({ kind: 'customer' }),
    quantity: () => editLine(till, 'quantity'),
    discount: () => editLine(till, 'discount'),
    basketDiscount: () => open({ kind: 'basketDiscount' }),
    park: () => (isEmpty(sale.basket) ? open({ kind: 'parked' }) : open({ kind: 'park' })),
    parked: () => open({ kind: 'parked' }),
    pay: () => change(beginPaying),
    shift: () => open({ kind: 'shift' }),
    sales: () => open({ kind: 'sales' }),
    confirm: () => (sale.stage === 'done' ? nextCustomer(till) : checkout.confirm()),
    back: () => goBack(till),
    previous: () => change((now) => selectBeside(now, -1)),
    next: () => change((now) => selectBeside(now, 1)),
    more: () => goods.step(sale.selected, 1),
    less: () => goods.step(sale.selected, -1),
    remove: () => (sale.selected === null ? undefined : goods.remove(sale.selected)),
    undo: goods.undo,
    cash: () => checkout.choose('cash'),
    card: () => checkout.choose('card'),
    other: () => checkout.choose('other'),
    print: () => (sale.last ? till.print({ kind: 'receipt', sale: sale.last.sale }) : undefined),
    takeBack: till.takingBack.takeBack,
  }
}

export function focusField(name: TillField): void {
  document.querySelector<HTMLInputElement>(`[data-till="${name}"]`)?.focus()
}

function editLine(till: Omit<TillState, 'run'>, field: 'quantity' | 'discount' | 'price') {
  const { lines } = till.sale.basket
  const line = lines.find(({ variantId }) => variantId === till.sale.selected) ?? lines.at(-1)
  if (line) till.open({ kind: 'line', variantId: line.variantId, field })
}

/** One level up: the search, the notice, the payment, the receipt. Never a line. */
function goBack({ sale, change, goods, query, setQuery }: Omit<TillState, 'run'>) {
  if (sale.stage === 'paying') return change(backFromPaying)
  if (sale.stage === 'done') return change((now) => ({ ...now, stage: 'selling' }))
  if (query !== '') return setQuery('')
  goods.forgetUnknown()
}

/** Begins the next sale with what was scanned while the last customer paid. */
export function nextCustomer({ sale, change, goods }: Pick<TillState, 'sale' | 'change' | 'goods'>) {
  change((now) => ({ ...now, stage: 'selling', queue: [] }))
  for (const code of sale.queue) goods.addCode(code)
}
