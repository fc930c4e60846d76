'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import type { OrderRow } from '@/lib/domain/orders'
import { useTill } from '../shell/context'

const PAUSE_MS = 200

type Page = { orders: OrderRow[]; next: number | null; for: string | null; failed: string }

/** The sales of this shift; with words to look for, of any. */
export function useSales(search: string) {
  const { actions, shift } = useTill()
  const [page, setPage] = useState<Page>({ orders: [], next: null, for: null, failed: '' })

  async function load(before: OrderRow[], after: number | undefined, current: () => boolean) {
    const words = search.trim()
    const which = words ? { search: words } : { shiftId: shift?.id }
    const failed = await actions.findSales({ ...which, after }).then(
      (answer) => {
        if (!answer.ok) return answer.message
        const { orders, next } = answer.value
        if (current()) setPage({ orders: [...before, ...orders], next, for: search, failed: '' })
        return ''
      },
      () => 'No answer came back. Try again in a moment.',
    )
    if (failed && current()) setPage({ orders: before, next: null, for: search, failed })
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
