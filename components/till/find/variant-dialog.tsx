'use client'

import { Dialog } from '@/components/ui/dialog'
import { Kbd } from '@/components/ui/kbd'
import type { TillItem } from '@/lib/domain/catalog'
import { useShop } from '../shared/shop'
import { useOverlays } from '../shell/overlay'
import type { TillProduct } from './catalogue'
import { useFind } from './context'
import { StockNote } from './stock-note'

/** Which size, which colour: one press, or its digit. */
export function VariantDialog({ product, quantity }: { product: TillProduct; quantity: number }) {
  const { money } = useShop()
  const { close } = useOverlays()
  const find = useFind()

  function take(item: TillItem | undefined) {
    if (!item) return
    find.take(item, quantity)
    close()
  }

  return (
    <Dialog open onOpenChange={close} size="lg" title={product.name}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a digit presses the button that shows it */}
      <div
        className="grid grid-cols-[repeat(auto-fill,minmax(10rem,1fr))] gap-2"
        onKeyDown={(event) => take(/^[1-9]$/.test(event.key) ? product.variants[Number(event.key) - 1] : undefined)}
      >
        {product.variants.map((item, place) => (
          <button
            key={item.variantId}
            type="button"
            onClick={() => take(item)}
            className="flex min-h-20 flex-col justify-between gap-1 rounded-lg border border-line bg-surface p-3 text-start shadow-card hover:bg-hover"
          >
            <span className="flex w-full items-start gap-2">
              <span className="grow font-medium">{item.variantName || item.sku}</span>
              {place < 9 ? (
                <span aria-hidden className="pointer-coarse:hidden">
                  <Kbd>{place + 1}</Kbd>
                </span>
              ) : null}
            </span>
            <span className="flex w-full items-end justify-between gap-2">
              <span className="num">{money(item.priceMinor)}</span>
              <StockNote stock={item.stock} threshold={item.threshold} />
            </span>
          </button>
        ))}
      </div>
    </Dialog>
  )
}
