import { fold } from '../shared/text'

type Searchable = {
  name: string
  description: string
  variants: readonly { sku: string; barcode: string | null; size: string; colour: string }[]
}

/**
 * What `products.search_text` holds: the name, then what is written on the goods, then the description,
 * a folded line each. It sorts as the name does, and begins with it.
 */
export function searchTextOf({ name, description, variants }: Searchable): string {
  const words = new Set(variants.flatMap(({ sku, barcode, size, colour }) => [sku, barcode ?? '', size, colour]))
  return [name, [...words].join(' '), description].map(fold).join('\n')
}
