'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { answered } from '@/components/ui/answered'
import type { OrderRow } from '@/lib/domain/orders'
import { useActions } from '../shared/actions'
import { useShift } from '../shift/shift'

const PAUSE_MS = 200

type Page = { orders: OrderRow[]; next: number | null; for: string | null; failed: string }

/** The sales of this shift; with words to look for, of any. */
export function useSales(search: string) {
  const actions = useActions()
  const shift = useShift()
  const [page, setPage] = useState<Page>({ orders: [], next: null, for: null, failed: '' })

  async function load(before: OrderRow[], after: number | undefined, current: () => boolean) {
    const words = search.trim()
    const which = words ? { search: words } : { shiftId: shift?.id }
    const answer = await answered(() => actions.findSales({ ...which, after }))
    if (!current()) return
    if (!answer.ok) return setPage({ orders: before, next: null, for: search, failed: answer.message })
    const { orders, next } = answer.value
    setPage({ orders: [...before, ...orders], next, for: search, failed: '' })
  }

  const begin = useEffectEvent((current: () => boolean) => load([], undefined, current))
  useEffect(() => {
    let alive = true
    const timer = setTimeout(() => begin(() => alive), search ? PAUSE_MS : 0)
    return () => {
      alive = false
      clearTimeout(timer)
    }
  }, [search])

  return {
    orders: page.orders,
    failed: page.failed,
    more: page.next !== null,
    pending: page.for !== search,
    loadMore: () => load(page.orders, page.next ?? undefined, () => true),
  }
}
