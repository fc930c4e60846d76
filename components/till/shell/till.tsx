'use client'

import { AppWindow } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { useHydrated } from '@/components/ui/use-hydrated'
import type { Sale } from '../sale/sale'
import { recallSale } from '../sale/store'
import type { TillProps } from '../shared/props'
import { TillScreen } from './screen'
import { TillSkeleton } from './skeleton'
import { useOnlyWindow } from './use-only-window'

/** The counter. It lives in the browser; the server prices, sells and remembers. */
export function Till(props: TillProps) {
  const hydrated = useHydrated()
  return (
    <div data-density="touch" className="flex h-dvh flex-col overflow-hidden bg-bg">
      {hydrated ? <OneWindow {...props} /> : <TillSkeleton />}
    </div>
  )
}

function OneWindow(props: TillProps) {
  const { held, turn, takeOver } = useOnlyWindow(`kontor-till-${props.shop.id}-${props.person.id}`)
  if (held === 'waiting') return <TillSkeleton />
  if (held === 'here') return <KeptTill key={turn} {...props} />
  return (
    <main id="main" tabIndex={-1} className="m-auto">
      <EmptyState
        icon={<AppWindow />}
        title="Your till is open in another window"
        action={
          <Button variant="primary" onClick={takeOver}>
            Use it here
          </Button>
        }
      >
        A basket is kept in one place at a time. Using it here brings everything along.
      </EmptyState>
    </main>
  )
}

/** Begins where this cashier left off. */
function KeptTill(props: TillProps) {
  const key = `sale:${props.shop.id}:${props.person.id}`
  const [kept, setKept] = useState<Sale>()
  useEffect(() => {
    let current = true
    void recallSale(key).then((sale) => current && setKept(sale))
    return () => {
      current = false
    }
  }, [key])
  return kept ? <TillScreen {...props} saleKey={key} begin={kept} /> : <TillSkeleton />
}
