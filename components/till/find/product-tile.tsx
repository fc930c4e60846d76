'use client'

import { Ban, Layers, TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import { cx } from '@/components/ui/cx'
import { piecesOf } from '../sale/basket'
import { useSale } from '../sale/context'
import { useShop } from '../shared/shop'
import type { TillProduct } from './catalogue'
import { useFind } from './context'

/** One product: a press puts it into the basket, or asks which variant. */
export const ProductTile = memo(function ProductTile({ product }: { product: TillProduct }) {
  const { money } = useShop()
  const { choose } = useFind()
  const { name, image, fromMinor, toMinor, variants } = product
  const inBasket = useSale(({ basket }) => piecesOf(basket, variants))
  return (
    <li className="[contain-intrinsic-size:auto_6.5rem] [content-visibility:auto]">
      <button
        type="button"
        onClick={() => choose(product)}
        className="relative flex h-26 w-full flex-col overflow-hidden rounded-lg border border-line bg-surface p-2.5 text-start shadow-card transition-colors duration-100 select-none hover:bg-hover active:bg-selected"
      >
        <span className={cx('line-clamp-2 leading-snug font-medium wrap-break-word', inBasket > 0 && 'pe-5')}>
          {name}
        </span>
        <span className="mt-auto flex items-end justify-between gap-2">
          <span className="flex min-w-0 flex-col items-start">
            <Stock product={product} />
            <span className="num text-muted">
              {fromMinor === toMinor ? null : 'from '}
              {money(fromMinor)}
            </span>
          </span>
          {image ? (
            // biome-ignore lint/performance/noImgElement: the till shows small pictures that are served ready-made
            <img src={image} alt="" loading="lazy" className="size-11 shrink-0 rounded-md object-cover" />
          ) : null}
        </span>
        {inBasket > 0 ? (
          <span className="num absolute end-1.5 top-1.5 grid min-w-6 place-items-center rounded-full bg-accent px-1.5 text-sm font-semibold text-accent-ink">
            {inBasket}
            <span className="sr-only"> in the basket</span>
          </span>
        ) : null}
      </button>
    </li>
  )
})

/** Said only when it matters: nothing left, little left, or several to choose from. */
function Stock({ product: { stock, variants } }: { product: TillProduct }) {
  if (stock <= 0)
    return (
      <span className="inline-flex items-center gap-1 text-sm whitespace-nowrap font-medium text-danger">
        <Ban aria-hidden className="size-3.5" />
        None left
      </span>
    )
  if (variants.every((variant) => variant.stock <= variant.threshold))
    return (
      <span className="num inline-flex items-center gap-1 text-sm whitespace-nowrap font-medium text-warning">
        <TriangleAlert aria-hidden className="size-3.5" />
        {stock} left
      </span>
    )
  if (variants.length < 2) return null
  return (
    <span className="num inline-flex items-center gap-1 text-sm whitespace-nowrap text-muted">
      <Layers aria-hidden className="size-3.5" />
      {variants.length}
      <span className="sr-only"> variants</span>
    </span>
  )
}
