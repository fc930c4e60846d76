import type { Find } from '../find/find'
import type { Checkout } from '../pay/checkout'
import type { TakingBack } from '../pay/taking-back'
import type { Printing } from '../print/printing'
import { isEmpty } from '../sale/basket'
import type { Lines } from '../sale/lines'
import { backFromPaying, beginPaying, selectBeside } from '../sale/sale'
import type { SaleStore } from '../sale/store'
import type { Overlays } from '../shell/overlay'
import type { CommandId } from './commands'
import { focusField } from './focus'

export type Commanded = {
  sale: SaleStore
  lines: Lines
  find: Find
  checkout: Checkout
  takingBack: TakingBack
  overlays: Overlays
  printing: Printing
}

/** What each command does. Keys, buttons and menus all come through here. */
export function commandsOf(till: Commanded): Record<CommandId, () => void> {
  const { sale, lines, checkout, overlays } = till
  const { open } = overlays
  const { change, current } = sale
  return {
    help: () => open({ kind: 'help' }),
    search: () => focusField('search'),
    customer: () => open({ kind: 'customer' }),
    quantity: () => editLine(till, 'quantity'),
    discount: () => editLine(till, 'discount'),
    basketDiscount: () => open({ kind: 'basketDiscount' }),
    park: () => open({ kind: isEmpty(current().basket) ? 'parked' : 'park' }),
    parked: () => open({ kind: 'parked' }),
    pay: () => change(beginPaying),
    shift: () => open({ kind: 'shift' }),
    sales: () => open({ kind: 'sales' }),
    confirm: () => (current().stage === 'done' ? nextCustomer(till) : checkout.confirm()),
    back: () => goBack(till),
    previous: () => change((now) => selectBeside(now, -1)),
    next: () => change((now) => selectBeside(now, 1)),
    more: () => lines.step(current().selected, 1),
    less: () => lines.step(current().selected, -1),
    remove: () => removeSelected(till),
    undo: lines.undo,
    cash: () => checkout.choose('cash'),
    card: () => checkout.choose('card'),
    other: () => checkout.choose('other'),
    print: () => printLast(till),
    takeBack: till.takingBack.takeBack,
  }
}

function editLine({ sale, overlays }: Commanded, field: 'quantity' | 'discount' | 'price') {
  const { basket, selected } = sale.current()
  const line = basket.lines.find(({ variantId }) => variantId === selected) ?? basket.lines.at(-1)
  if (line) overlays.open({ kind: 'line', variantId: line.variantId, field })
}

function removeSelected({ sale, lines }: Commanded) {
  const { selected } = sale.current()
  if (selected !== null) lines.remove(selected)
}

function printLast({ sale, printing }: Commanded) {
  const { last } = sale.current()
  if (last) printing.print({ kind: 'receipt', sale: last.sale })
}

/** One level up: the search, the notice, the payment, the receipt. Never a line. */
function goBack({ sale, find }: Commanded) {
  const { stage } = sale.current()
  if (stage === 'paying') return sale.change(backFromPaying)
  if (stage === 'done') return sale.change((now) => ({ ...now, stage: 'selling' }))
  if (find.query() !== '') return find.setQuery('')
  find.forgetUnknown()
}

/** Begins the next sale with what was scanned while the last customer paid. */
export function nextCustomer({ sale, find }: Pick<Commanded, 'sale' | 'find'>) {
  const { queue } = sale.current()
  sale.change((now) => ({ ...now, stage: 'selling', queue: [] }))
  for (const code of queue) void find.takeCode(code)
}
