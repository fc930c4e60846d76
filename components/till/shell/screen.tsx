'use client'

import { useState } from 'react'
import { Shelf } from '../find/shelf'
import { DonePanel } from '../pay/done-panel'
import { PayPanel } from '../pay/panel'
import { Paper } from '../print/paper'
import { BasketPanel } from '../sale/basket-panel'
import type { Sale } from '../sale/sale'
import type { ChangeSale } from '../sale/use-sale'
import { OpenShift } from '../shift/open'
import { TillContext, useTill } from './context'
import { TillHeader } from './header'
import { Overlays } from './overlays'
import type { TillProps } from './props'
import { useAnnouncer } from './use-announcer'
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
