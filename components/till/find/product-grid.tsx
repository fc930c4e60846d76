'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { TillProduct } from './catalogue'
import { ProductTile } from './product-tile'

const PAGE = 60

/** Tiles, as many as have been scrolled to: a long catalogue costs no more than a short one. */
export function ProductGrid({ products }: { products: readonly TillProduct[] }) {
  const [shown, setShown] = useState(PAGE)
  return (
    <ul className="grid min-h-0 grow auto-rows-min grid-cols-[repeat(auto-fill,minmax(8.25rem,1fr))] content-start gap-2 overflow-y-auto overscroll-contain px-3 pt-1 pb-3">
      {products.slice(0, shown).map((product) => (
        <ProductTile key={product.productId} product={product} />
      ))}
      {shown < products.length ? <EndMarker key={shown} onSeen={() => setShown(shown + PAGE)} /> : null}
    </ul>
  )
}

/** Tells when the end of what is shown comes near. */
function EndMarker({ onSeen }: { onSeen: () => void }) {
  const end = useRef<HTMLLIElement>(null)
  const seen = useEffectEvent(onSeen)
  useEffect(() => {
    if (!end.current) return
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && seen(), { rootMargin: '600px' })
    watch.observe(end.current)
    return () => watch.disconnect()
  }, [])
  return <li ref={end} aria-hidden className="h-px" />
}
