'use client'

import { useRef, useState } from 'react'

const SETTLE_MS = 250

/** Quantities the server has not confirmed yet, by item; several quick changes of one are sent as the last. */
export function useDrafts() {
  const [drafts, setDrafts] = useState<ReadonlyMap<number, number>>(new Map())
  const timers = useRef(new Map<number, ReturnType<typeof setTimeout>>())

  const draft = (itemId: number, quantity: number) => setDrafts((before) => new Map(before).set(itemId, quantity))

  /** Forgets a draft, unless a newer one took its place. */
  const drop = (itemId: number, quantity: number) =>
    setDrafts((before) => {
      if (before.get(itemId) !== quantity) return before
      const after = new Map(before)
      after.delete(itemId)
      return after
    })

  /** Does `work` once nothing more happened to the item for a moment; null calls it off. */
  function later(itemId: number, work: (() => void) | null) {
    clearTimeout(timers.current.get(itemId))
    if (work) timers.current.set(itemId, setTimeout(work, SETTLE_MS))
  }

  return { drafts, draft, drop, later }
}
