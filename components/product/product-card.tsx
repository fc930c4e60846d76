import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { Price } from '@/components/ui/price'
import type { ProductView } from '@/lib/domain/catalog'
import { formatMoney } from '@/lib/domain/shared/money'
import { AVAILABILITY } from './availability-text'
import { ProductImage } from './product-image'

type ProductCardProps = { product: ProductView; currency: string; priority?: boolean; heading?: 'h2' | 'h3' }

/** A product in a list; the whole card leads to it. */
export function ProductCard({ product, currency, priority, heading: Heading = 'h3' }: ProductCardProps) {
  const { slug, name, image, fromMinor, toMinor, availability } = product
  const choices = choicesOf(product)
  return (
    <article className="group relative">
      <div className="relative overflow-hidden rounded-lg">
        <ProductImage
          src={image}
          alt=""
          priority={priority}
          className="transition-transform duration-300 ease-calm group-hover:scale-[1.03] motion-reduce:transform-none"
        />
        {availability === 'in_stock' ? null : (
          <Badge tone={AVAILABILITY[availability].tone} className="absolute! start-2 top-2 shadow-card">
            {AVAILABILITY[availability].text}
          </Badge>
        )}
      </div>
      <Heading className="mt-3 leading-snug font-medium">
        <Link
          href={`/products/${slug}`}
          className="after:absolute after:inset-0 after:rounded-lg group-hover:underline focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-offset-2 focus-visible:after:outline-focus"
        >
          {name}
        </Link>
      </Heading>
      <Price text={formatMoney(fromMinor, currency)} from={fromMinor !== toMinor} className="mt-1" />
      {choices ? <p className="mt-0.5 text-sm text-muted">{choices}</p> : null}
    </article>
  )
}

/** `3 colours · 5 sizes`: what there is to choose. */
function choicesOf({ variants }: ProductView): string {
  const count = (of: 'size' | 'colour') => new Set(variants.map((variant) => variant[of]).filter(Boolean)).size
  const [colours, sizes] = [count('colour'), count('size')]
  return [colours > 1 ? `${colours} colours` : '', sizes > 1 ? `${sizes} sizes` : ''].filter(Boolean).join(' · ')
}
