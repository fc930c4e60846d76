'use client'

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useIsSearching } from '../find/context'
import { ProductsPanel } from '../find/panel'
import { DonePanel } from '../pay/done-panel'
import { PayPanel } from '../pay/panel'
import { Paper } from '../print/paper'
import { BasketPanel } from '../sale/basket-panel'
import { useSale } from '../sale/context'
import type { Sale } from '../sale/sale'
import type { TillProps } from '../shared/props'
import { OpenShift } from '../shift/open'
import { useShift } from '../shift/shift'
import { Announcer } from './announcer'
import { createTill } from './create-till'
import { TillHeader } from './header'
import { Overlays } from './overlays'
import { Providers } from './providers'

type TillScreenProps = TillProps & { saleKey: string; begin: Sale }

export function TillScreen({ saleKey, begin, ...props }: TillScreenProps) {
  const till = useTill(props, saleKey, begin)
  return (
    <Providers till={till} {...props}>
      <TillHeader />
      <main id="main" tabIndex={-1} className="min-h-0 grow">
        <h1 className="sr-only">Till of {props.shop.name}</h1>
        <Counter tills={props.tills} />
      </main>
      <Announcer />
      <Overlays />
      <Paper />
    </Providers>
  )
}

/** The till of this page, going as long as the page shows it. */
function useTill(props: TillProps, saleKey: string, begin: Sale) {
  const latest = useRef(props)
  useLayoutEffect(() => {
    latest.current = props
  })
  const [till] = useState(() => createTill(() => latest.current, saleKey, begin))
  useEffect(() => till.start(), [till])
  return till
}

/** Goods or money on one side, the basket on the other; below each other where the screen is narrow. */
function Counter({ tills }: Pick<TillProps, 'tills'>) {
  const shift = useShift()
  const stage = useSale((sale) => sale.stage)
  const searching = useIsSearching()
  const [open, setOpen] = useState(true)
  if (!shift) return <OpenShift tills={tills} />
  const choosing = stage === 'selling'
  const basketFirst = choosing && open && !searching
  return (
    <div className="flex h-full flex-col lg:grid lg:grid-cols-[minmax(0,3fr)_minmax(26.25rem,2fr)]">
      {choosing ? <ProductsPanel folded={basketFirst} /> : stage === 'done' ? <DonePanel /> : <PayPanel />}
      <BasketPanel open={basketFirst} onOpenChange={setOpen} beside={choosing} />
    </div>
  )
}
