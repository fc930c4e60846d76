'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import type { CompletedSale } from '@/lib/domain/orders'
import { formatMoney } from '@/lib/domain/shared/money'
import type { ShiftView } from '@/lib/domain/tills'
import type { Catalogue } from '../find/catalogue'
import { useCatalogue } from '../find/use-catalogue'
import { commandsOf } from '../keys/run-command'
import { useKeys } from '../keys/use-keys'
import { useParking } from '../park/use-parking'
import { useCheckout } from '../pay/use-checkout'
import { useTakingBack } from '../pay/use-taking-back'
import { priceOf } from '../sale/price'
import { type Problem, reprice, type Sale } from '../sale/sale'
import { useGoods } from '../sale/use-goods'
import type { ChangeSale } from '../sale/use-sale'
import { useScans } from '../scan/use-scans'
import { clockOf } from '../shared/time'
import { toast } from '../shared/toast'
import type { Printable, TillState } from './context'
import type { Overlay } from './overlay'
import type { TillProps } from './props'
import { useCues } from './use-cues'
import { usePreferences } from './use-preferences'

type Props = TillProps & {
  sale: Sale
  change: ChangeSale
  keepNow: (sale: Sale) => Promise<void>
  say: (words: string) => void
}

/** Everything the till's screens share, put together once. */
export function useTillState(props: Props) {
  const { shop, sale, change } = props
  const screen = useScreen(props.openShift)
  const { preferences, prefer } = usePreferences()
  const cue = useCues(preferences.sound)
  const stock = useCatalogue('/pos/catalogue', `catalogue:${shop.id}`)
  const money = (minor: bigint) => formatMoney(minor, shop.currency)
  const print = (what: Printable) => screen.setPrinting(what)
  const tools = { cue, money, print, autoPrint: preferences.autoPrint }
  const work = useWork(props, screen, stock, tools)
  usePricesUpToDate(stock.catalogue, sale, change)
  const { catalogue, connection, refresh } = stock
  const time = clockOf(shop.timeZone)
  const priced = priceOf(sale.basket, shop)
  const view = {
    ...props,
    ...screen,
    ...tools,
    ...work,
    catalogue,
    connection,
    refresh,
    preferences,
    prefer,
    time,
    priced,
  }
  const commands = commandsOf(view)
  const till: TillState = { ...view, run: (command) => commands[command]() }
  useKeys({ stage: sale.stage, overlaid: screen.overlay !== null || screen.shift === null }, till.run)
  useScans(till)
  return { till, printing: screen.printing, printed: () => screen.setPrinting(null) }
}

type Screen = ReturnType<typeof useScreen>
type Stock = ReturnType<typeof useCatalogue>
type Tools = Pick<TillState, 'cue' | 'money' | 'print'> & { autoPrint: boolean }

/** What is done at a till: goods, money, parking, second thoughts. */
function useWork(props: Props, screen: Screen, stock: Stock, tools: Tools) {
  const { shop, person, actions, sale, change, keepNow, say } = props
  const { catalogue, refresh } = stock
  const goods = useGoods({ sale, change, catalogue, refresh, open: screen.open, say, cue: tools.cue })
  const after = afterSending({ ...tools, screen, stock, say })
  const shiftId = screen.shift?.id ?? 0
  const askForApproval = () => screen.open({ kind: 'approval' })
  const counter = { shop, person, shiftId, sell: actions.sell, askForApproval }
  const checkout = useCheckout({ sale, change, keepNow, ...counter, ...after })
  const parking = useParking({ sale, change, shop, person, say })
  const takingBack = useTakingBack(sale, change, actions)
  return { goods, checkout, parking, takingBack }
}

function useScreen(openShift: ShiftView | null) {
  const [shift, setShift] = useState(openShift)
  const [overlay, setOverlay] = useState<Overlay | null>(null)
  const [query, setQuery] = useState('')
  const [printing, setPrinting] = useState<Printable | null>(null)
  const close = () => setOverlay(null)
  return { shift, setShift, overlay, open: setOverlay, close, query, setQuery, printing, setPrinting }
}

type Aftermath = Tools & { screen: Screen; stock: Stock; say: (words: string) => void }

/** What else happens once the server has answered. */
function afterSending({ screen, stock, say, cue, money, print, autoPrint }: Aftermath) {
  function onSold({ sale, changeMinor }: CompletedSale) {
    cue('done')
    say(`Sold. Change ${money(changeMinor)}.`)
    stock.sold(new Map(sale.lines.map((line) => [line.variantId, line.quantity])))
    if (autoPrint) print({ kind: 'receipt', sale })
  }

  function onProblem(problem: Problem) {
    cue('problem')
    if (problem.kind === 'closed') {
      toast.error(problem.message)
      screen.setShift(null)
    }
    void stock.refresh()
  }

  function onSilence() {
    cue('problem')
    void stock.refresh()
  }

  return { onSold, onProblem, onSilence }
}

/** Prices that changed in the back office reach the basket before it is paid. */
function usePricesUpToDate(catalogue: Catalogue | null, sale: Sale, change: ChangeSale) {
  const update = useEffectEvent((fresh: Catalogue) => {
    const priceNow = (variantId: number) => fresh.byVariant.get(variantId)?.priceMinor
    if (reprice(sale, priceNow) === sale) return
    toast.warning('A price in the basket has changed.', { id: 'repriced' })
    change((now) => reprice(now, priceNow))
  })
  useEffect(() => {
    if (catalogue) update(catalogue)
  }, [catalogue])
}
