'use client'

import { useState } from 'react'
import { BasketPanel } from './basket-panel'
import { DonePanel } from './done-panel'
import { OpenShift } from './open-shift'
import { Overlays } from './overlays'
import { Paper } from './paper'
import { PayPanel } from './pay-panel'
import type { Sale } from './sale'
import { Shelf } from './shelf'
import type { TillProps } from './till'
import { TillContext, useTill } from './till-context'
import { TillHeader } from './till-header'
import { useAnnouncer } from './use-announcer'
import type { ChangeSale } from './use-sale'
import { useTillState } from './use-till-state'

type TillScreenProps = TillProps & { sale: Sale; change: ChangeSale; keepNow: (sale: Sale) => Promise<void> }

export function TillScreen(props: TillScreenProps) {
  const { say, region } = useAnnouncer()
  const { till, printing, printed } = useTillState({ ...props, say })
  return (
    <TillContext value={till}>
      <TillHeader />
      <main id="main" tabIndex={-1} className="min-h-0 grow">
        <h1 className="sr-only">Till of {till.shop.name}</h1>
        {till.shift ? <Counter /> : <OpenShift />}
      </main>
      {region}
      <Overlays />
      <Paper what={printing} onPrinted={printed} />
    </TillContext>
  )
}

/** Goods or money on one side, the basket on the other; below each other where the screen is narrow. */
function Counter() {
  const { sale, query } = useTill()
  const [open, setOpen] = useState(true)
  const choosing = sale.stage === 'selling'
  const basketFirst = choosing && open && query === ''
  return (
    <div className="flex h-full flex-col lg:grid lg:grid-cols-[minmax(0,3fr)_minmax(26.25rem,2fr)]">
      {choosing ? <Shelf folded={basketFirst} /> : sale.stage === 'done' ? <DonePanel /> : <PayPanel />}
      <BasketPanel open={basketFirst} onOpenChange={setOpen} beside={choosing} />
    </div>
  )
}
