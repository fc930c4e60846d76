'use client'

import { useRef, useState } from 'react'
import type { TillItem } from '@/lib/domain/catalog'
import { MAX_LINES } from '@/lib/domain/shared/limits'
import { type Catalogue, findCode, type TillProduct } from '../find/catalogue'
import { toast } from '../shared/toast'
import type { Overlay } from '../shell/overlay'
import type { Cue } from '../shell/use-cues'
import { type BasketLine, quantityOf } from './basket'
import { addItem, removeLine, restoreLine, type Sale, setQuantity } from './sale'
import type { ChangeSale } from './use-sale'

const UNDO_MS = 5000

type Tools = {
  sale: Sale
  change: ChangeSale
  catalogue: Catalogue | null
  refresh: () => Promise<Catalogue | null>
  open: (overlay: Overlay) => void
  say: (words: string) => void
  cue: (cue: Cue) => void
}

export type Goods = ReturnType<typeof useGoods>

/** Putting goods into the basket and taking them out: by code, by tile, by key. */
export function useGoods({ sale, change, catalogue, refresh, open, say, cue }: Tools) {
  const [unknown, setUnknown] = useState<string | null>(null)
  const [flash, setFlash] = useState({ variantId: 0, count: 0 })
  const { remove, undo } = useRemoval({ sale, change, say })

  function add(item: TillItem, quantity = 1) {
    if (sale.basket.lines.length >= MAX_LINES && quantityOf(sale.basket, item.variantId) === 0) {
      cue('problem')
      toast.error(`A sale takes at most ${MAX_LINES} different goods. Sell these first.`)
      return
    }
    change((now) => addItem(now, item, quantity))
    setFlash(({ count }) => ({ variantId: item.variantId, count: count + 1 }))
    setUnknown(null)
    cue('found')
    say(spoken(item, quantityOf(sale.basket, item.variantId) + quantity))
  }

  /** A code that is not known here may be new: the server is asked before it is called unknown. */
  async function addCode(code: string, quantity = 1) {
    const known = catalogue && findCode(catalogue, code)
    const fresh = known ? catalogue : await refresh()
    const item = known ?? (fresh && findCode(fresh, code))
    if (item) return add(item, quantity)
    cue('unknown')
    setUnknown(code)
    say(`${code} is not known here.`)
  }

  function choose(product: TillProduct, quantity = 1) {
    const [only, ...more] = product.variants
    if (only && more.length === 0) add(only, quantity)
    else open({ kind: 'variants', product, quantity })
  }

  function step(variantId: number | null, by: 1 | -1) {
    const line = sale.basket.lines.find((candidate) => candidate.variantId === variantId)
    if (!line) return
    if (line.quantity + by < 1) return remove(line.variantId)
    change((now) => setQuantity(now, line.variantId, line.quantity + by))
    say(`${line.name}, ${line.quantity + by}.`)
  }

  return { add, addCode, choose, remove, undo, step, flash, unknown, forgetUnknown: () => setUnknown(null) }
}

/** Removing a line, and bringing it back within five seconds. */
function useRemoval({ sale, change, say }: Pick<Tools, 'sale' | 'change' | 'say'>) {
  const removed = useRef<{ line: BasketLine; place: number; at: number } | null>(null)

  function remove(variantId: number) {
    const place = sale.basket.lines.findIndex((line) => line.variantId === variantId)
    const line = sale.basket.lines[place]
    if (!line) return
    removed.current = { line, place, at: Date.now() }
    change((now) => removeLine(now, variantId))
    say(`${line.name} removed.`)
    toast.plain(`${line.name} removed`, {
      id: 'removed',
      duration: UNDO_MS,
      action: { label: 'Undo · Ctrl Z', onClick: undo },
    })
  }

  function undo() {
    const gone = removed.current
    removed.current = null
    toast.dismiss('removed')
    if (!gone || Date.now() - gone.at > UNDO_MS) return
    change((now) => restoreLine(now, gone.line, gone.place))
    say(`${gone.line.name} is back.`)
  }

  return { remove, undo }
}

const spoken = (item: TillItem, quantity: number) => `${item.name} ${item.variantName}, ${quantity} in the basket.`
