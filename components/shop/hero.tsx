import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { ProductImage } from '@/components/product/product-image'
import { cx } from '@/components/ui/cx'
import { LinkButton } from '@/components/ui/link-button'

type HeroProps = {
  shopName: string
  /** What delivery costs, in a few words. */
  delivery: string
  productCount: number
  /** Up to three that are shown off. */
  products: readonly { slug: string; name: string; image: string | null; price: string }[]
}

/** What the shop is, and its best goods, at first sight. */
export function Hero({ shopName, delivery, productCount, products }: HeroProps) {
  return (
    <section
      aria-labelledby="hero"
      className="relative -mx-4 overflow-hidden bg-accent-soft px-5 sm:mx-0 sm:mt-6 sm:rounded-xl sm:px-10 lg:px-14"
    >
      <div className="grid items-center gap-x-10 gap-y-8 py-10 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:py-14">
        <div>
          <p className="font-medium text-accent">{shopName}</p>
          <h1
            id="hero"
            className="mt-3 text-3xl leading-[1.05] font-semibold tracking-[-0.035em] sm:text-4xl xl:text-5xl"
          >
            What you see is on the shelf.
          </h1>
          <p className="mt-5 max-w-md text-lg text-muted">
            Our web shop and our counter sell from one stock, to the piece. {delivery}
          </p>
          <div className="mt-7 flex flex-wrap gap-3">
            <LinkButton href="/products" variant="primary" size="lg">
              See all {productCount} products
              <ArrowRight aria-hidden className="rtl:rotate-180" />
            </LinkButton>
            <LinkButton href="/products?sort=newest" size="lg">
              Just in
            </LinkButton>
          </div>
        </div>
        {products.length === 3 ? <Showcase products={products} /> : null}
      </div>
    </section>
  )
}

const drops = ['mt-8', 'mt-0', 'mt-16'] as const

function Showcase({ products }: Pick<HeroProps, 'products'>) {
  return (
    <ul className="grid grid-cols-3 gap-3 sm:gap-4 lg:-my-20 lg:gap-5">
      {products.map(({ slug, name, image, price }, place) => (
        <li key={slug} className={drops[place]}>
          <Link href={`/products/${slug}`} className="group block rounded-lg">
            <ProductImage
              src={image}
              alt=""
              priority
              className={cx(
                'rounded-lg shadow-raised transition-transform duration-300 ease-calm group-hover:-translate-y-1',
              )}
            />
            <span className="mt-2 line-clamp-2 text-sm leading-snug font-medium group-hover:underline">{name}</span>
            <span className="num block text-sm text-muted">{price}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
