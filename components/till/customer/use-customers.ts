'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import type { Customer } from '@/lib/domain/customers'
import { useTill } from '../shell/context'

const PAUSE_MS = 200

/** Customers that fit what is typed, asked for once the typing pauses. An answer that came too late is dropped. */
export function useCustomers(search: string) {
  const { actions } = useTill()
  const [state, setState] = useState<{ found: Customer[]; for: string | null; failed: string }>({
    found: [],
    for: null,
    failed: '',
  })

  const ask = useEffectEvent(async (words: string, current: () => boolean) => {
    try {
      const answer = await actions.findCustomers({ search: words })
      if (current())
        setState({ found: answer.ok ? answer.value : [], for: words, failed: answer.ok ? '' : answer.message })
    } catch {
      if (current()) setState({ found: [], for: words, failed: 'No answer came back. Try again in a moment.' })
    }
  })

  useEffect(() => {
    let alive = true
    const timer = setTimeout(() => ask(search, () => alive), PAUSE_MS)
    return () => {
      alive = false
      clearTimeout(timer)
    }
  }, [search])

  return { found: state.found, failed: state.failed, pending: state.for !== search }
}
