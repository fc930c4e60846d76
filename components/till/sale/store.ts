import { createStore } from 'zustand/vanilla'
import { keep, recall } from '../shared/durable-store'
import { toast } from '../shared/toast'
import { afterCrash, newSale, type Sale } from './sale'

export type ChangeSale = (step: (sale: Sale) => Sale) => void

export type SaleStore = ReturnType<typeof createSale>

/** What was kept of the sale at hand, as it is after a reload or a crash. */
export async function recallSale(key: string): Promise<Sale> {
  const kept = await recall<Sale>(key)
  return kept ? afterCrash({ ...newSale(), ...kept }) : newSale()
}

/** The sale at hand, written to this device at every step from `start` on. */
export function createSale(key: string, begin: Sale) {
  const store = createStore<Sale>(() => begin)
  let written = begin

  function write(sale: Sale): Promise<void> {
    written = sale
    return keep(key, sale).catch(warnOnce)
  }

  const change: ChangeSale = (step) => store.setState(step, true)

  return {
    store,
    change,
    current: store.getState,
    /** Answers once this state is safely written. */
    async keepNow(sale: Sale): Promise<void> {
      const writing = write(sale)
      store.setState(sale, true)
      await writing
    },
    start: () =>
      store.subscribe((sale) => {
        if (sale !== written) void write(sale)
      }),
  }
}

function warnOnce() {
  toast.warning('This browser does not let the till keep its basket. A reload would lose it.', { id: 'not-kept' })
}
