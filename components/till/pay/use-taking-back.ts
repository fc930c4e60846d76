'use client'

import { useEffect, useState } from 'react'
import type { Sale } from '../sale/sale'
import type { ChangeSale } from '../sale/use-sale'
import type { TillActions } from '../shared/actions'
import { toast } from '../shared/toast'

/** As long as the server lets a cashier take back their own sale. */
const SECONDS = 10

export type TakingBack = ReturnType<typeof useTakingBack>

/** For ten seconds after a sale one key undoes it: goods back on the shelf, money back to the customer. */
export function useTakingBack(sale: Sale, change: ChangeSale, actions: Pick<TillActions, 'takeBack'>) {
  const [pending, setPending] = useState(false)
  const left = useSecondsLeft(sale.stage === 'done' ? sale.lastAt + SECONDS * 1000 : 0)
  const taken = sale.last?.sale.state === 'returned'
  const secondsLeft = taken ? 0 : left

  async function takeBack() {
    const last = sale.last
    if (!last || pending || secondsLeft === 0) return
    setPending(true)
    try {
      const answer = await actions.takeBack({ orderId: last.sale.id })
      if (answer.ok) change((now) => ({ ...now, last: { ...last, sale: answer.value } }))
      else toast.error(answer.message)
    } catch {
      toast.error('No answer came back. Look under Sales whether it was taken back.')
    } finally {
      setPending(false)
    }
  }

  return { secondsLeft, pending, taken, takeBack }
}

function useSecondsLeft(until: number): number {
  const [now, setNow] = useState(0)
  useEffect(() => {
    if (until < Date.now()) return
    setNow(Date.now())
    const timer = setInterval(() => {
      setNow(Date.now())
      if (Date.now() > until) clearInterval(timer)
    }, 250)
    return () => clearInterval(timer)
  }, [until])
  return now === 0 ? 0 : Math.max(0, Math.ceil((until - now) / 1000))
}
