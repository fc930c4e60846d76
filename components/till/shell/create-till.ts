import type { CompletedSale } from '@/lib/domain/orders'
import { formatMoney } from '@/lib/domain/shared/money'
import { type CatalogueStore, createCatalogue } from '../find/catalogue-store'
import { createFind } from '../find/find'
import type { CommandId } from '../keys/commands'
import { listenToKeys } from '../keys/listen'
import { commandsOf } from '../keys/run-command'
import { createParking } from '../park/parking'
import { createCheckout } from '../pay/checkout'
import type { Outcomes } from '../pay/sender'
import { createTakingBack } from '../pay/taking-back'
import { createPrinting, type Printing } from '../print/printing'
import { followPrices } from '../sale/follow-prices'
import { createLines } from '../sale/lines'
import type { Problem, Sale } from '../sale/sale'
import { createSale } from '../sale/store'
import { listenToScans } from '../scan/scans'
import type { LatestProps } from '../shared/props'
import { createShift, type TillShift } from '../shift/shift'
import { createOverlays } from './overlay'
import { readPreferences } from './preferences'
import { createSignals, type Signals } from './signals'

export type Till = ReturnType<typeof createTill>

/** Puts the till together: each part knows those it works with, and none knows the screen. `start` sets it going. */
export function createTill(latest: LatestProps, saleKey: string, begin: Sale) {
  const { shop, openShift } = latest()
  const parts = { ...createScreen(), shift: createShift(openShift), sale: createSale(saleKey, begin) }
  const { signals, overlays, printing, shift, sale } = parts
  const catalogue = createCatalogue('/pos/catalogue', `catalogue:${shop.id}`)
  const lines = createLines({ sale, signals })
  const find = createFind({ catalogue, lines, overlays, signals })
  const outcomes = outcomesOf({ ...parts, catalogue, latest })
  const checkout = createCheckout({ sale, shift, overlays, latest, outcomes })
  const takingBack = createTakingBack({ sale, latest })
  const parking = createParking({ sale, latest, signals, key: `parked:${shop.id}` })
  const commanded = { sale, lines, find, checkout, takingBack, overlays, printing }
  const commands = commandsOf(commanded)
  const run = (command: CommandId) => commands[command]()
  const situation = () => ({
    stage: sale.current().stage,
    overlaid: overlays.isOpen() || shift.current() === null,
  })

  function start(): () => void {
    parking.start()
    const ends = [
      sale.start(),
      catalogue.start(),
      followPrices(catalogue, sale),
      listenToScans({ ...commanded, shift, signals, run }),
      listenToKeys(situation, run),
    ]
    return () => {
      for (const end of ends) end()
    }
  }

  return { ...parts, catalogue, lines, find, checkout, takingBack, parking, run, start }
}

const createScreen = () => ({
  signals: createSignals(),
  overlays: createOverlays(),
  printing: createPrinting(),
})

type Parts = {
  signals: Signals
  printing: Printing
  shift: TillShift
  catalogue: CatalogueStore
  latest: LatestProps
}

/** What else happens once the server has answered. */
function outcomesOf({ signals, printing, shift, catalogue, latest }: Parts): Outcomes {
  return {
    onSold({ sale, changeMinor }: CompletedSale) {
      signals.cue('done')
      signals.say(`Sold. Change ${formatMoney(changeMinor, latest().shop.currency)}.`)
      catalogue.sold(new Map(sale.lines.map((line) => [line.variantId, line.quantity])))
      if (readPreferences().autoPrint) printing.print({ kind: 'receipt', sale })
    },
    onProblem(problem: Problem) {
      signals.cue('problem')
      if (problem.kind === 'closed') shift.setShift(null)
      void catalogue.refresh()
    },
    onSilence() {
      signals.cue('problem')
      void catalogue.refresh()
    },
  }
}
