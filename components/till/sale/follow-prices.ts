import type { Catalogue } from '../find/catalogue'
import type { CatalogueStore } from '../find/catalogue-store'
import { toast } from '../shared/toast'
import { reprice } from './sale'
import type { SaleStore } from './store'

/** Prices that changed in the back office reach the basket before it is paid. Answers how to end it. */
export function followPrices(catalogue: CatalogueStore, sale: SaleStore): () => void {
  function update(fresh: Catalogue) {
    const before = sale.current()
    sale.change((now) => reprice(now, (variantId) => fresh.byVariant.get(variantId)?.priceMinor))
    if (sale.current() !== before) toast.warning('A price in the basket has changed.', { id: 'repriced' })
  }

  return catalogue.store.subscribe((now, before) => {
    if (now.catalogue && now.catalogue !== before.catalogue) update(now.catalogue)
  })
}
