import Link from 'next/link'
import { productsInWords } from '@/components/product/in-words'
import { ProductImage } from '@/components/product/product-image'
import type { CategoryView } from '@/lib/domain/catalog'

/** The categories with a picture each. */
export function CategoryTiles({ categories }: { categories: readonly CategoryView[] }) {
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 sm:gap-4 lg:grid-cols-4">
      {categories.map(({ id, slug, name, image, productCount }) => (
        <li key={id}>
          <Link
            href={`/categories/${slug}`}
            className="group flex h-full items-center gap-3 rounded-lg border border-line bg-surface p-2 pe-3 shadow-card transition-colors hover:bg-hover max-sm:flex-col max-sm:items-stretch max-sm:pe-2 sm:gap-4"
          >
            <ProductImage src={image} alt="" className="aspect-square! shrink-0 rounded-md sm:w-20" />
            <span className="min-w-0 max-sm:px-1 max-sm:pb-1">
              <span className="block leading-snug font-medium text-balance group-hover:underline">{name}</span>
              <span className="num block text-sm text-muted">{productsInWords(productCount)}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
