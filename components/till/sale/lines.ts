import { createStore } from 'zustand/vanilla'
import type { TillItem } from '@/lib/domain/catalog'
import { MAX_LINES } from '@/lib/domain/shared/limits'
import { toast } from '../shared/toast'
import type { Signals } from '../shell/signals'
import { type BasketLine, quantityOf } from './basket'
import { addItem, removeLine, restoreLine, setQuantity } from './sale'
import type { SaleStore } from './store'

const UNDO_MS = 5000

type Tools = { sale: SaleStore; signals: Signals }

export type Lines = ReturnType<typeof createLines>

/** Putting goods into the basket and taking them out, with a word and a sound for each. */
export function createLines({ sale, signals }: Tools) {
  /** The variant that was added last; `count` tells one time from the next. */
  const added = createStore<{ variantId: number; count: number }>(() => ({ variantId: 0, count: 0 }))
  const { remove, undo } = createRemoval({ sale, signals })

  function add(item: TillItem, quantity: number) {
    const { basket } = sale.current()
    const before = quantityOf(basket, item.variantId)
    if (basket.lines.length >= MAX_LINES && before === 0) {
      signals.cue('problem')
      toast.error(`A sale takes at most ${MAX_LINES} different goods. Sell these first.`)
      return
    }
    sale.change((now) => addItem(now, item, quantity))
    added.setState(({ count }) => ({ variantId: item.variantId, count: count + 1 }))
    signals.cue('found')
    signals.say(`${item.name} ${item.variantName}, ${before + quantity} in the basket.`)
  }

  function step(variantId: number | null, by: 1 | -1) {
    const line = sale.current().basket.lines.find((candidate) => candidate.variantId === variantId)
    if (!line) return
    if (line.quantity + by < 1) return remove(line.variantId)
    sale.change((now) => setQuantity(now, line.variantId, line.quantity + by))
    signals.say(`${line.name}, ${line.quantity + by}.`)
  }

  return { added, add, step, remove, undo }
}

/** Removing a line, and bringing it back within five seconds. */
function createRemoval({ sale, signals }: Tools) {
  let removed: { line: BasketLine; place: number; at: number } | null = null

  function remove(variantId: number) {
    const { lines } = sale.current().basket
    const place = lines.findIndex((line) => line.variantId === variantId)
    const line = lines[place]
    if (!line) return
    removed = { line, place, at: Date.now() }
    sale.change((now) => removeLine(now, variantId))
    signals.say(`${line.name} removed.`)
    toast.plain(`${line.name} removed`, {
      id: 'removed',
      duration: UNDO_MS,
      action: { label: 'Undo · Ctrl Z', onClick: undo },
    })
  }

  function undo() {
    const gone = removed
    removed = null
    toast.dismiss('removed')
    if (!gone || Date.now() - gone.at > UNDO_MS) return
    sale.change((now) => restoreLine(now, gone.line, gone.place))
    signals.say(`${gone.line.name} is back.`)
  }

  return { remove, undo }
}
