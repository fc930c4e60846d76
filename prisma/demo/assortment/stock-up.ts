import { plainLetters } from '../plain-letters'
import type { DemoBusiness, DemoProduct, DemoVariant } from '../types'
import { colours } from './colours'
import type { Draft, Shelf, Size } from './draft'
import { ean13 } from './ean'

type Terms = Omit<DemoBusiness, 'categories' | 'products'> & {
  /** The first five digits of its barcodes. */
  barcodePrefix: string
}

/** The whole assortment of a business from what its buyers wrote down: SKUs, barcodes, costs, stock. */
export function stockUp({ barcodePrefix, ...business }: Terms, shelves: readonly Shelf[]): DemoBusiness {
  return {
    ...business,
    categories: shelves.map(({ slug, name, description }) => ({ slug, name, description })),
    products: shelves.flatMap((shelf, category) =>
      shelf.drafts.map((draft, at) =>
        product(draft, shelf, business.taxPpm, `${barcodePrefix}${digits(category + 1, 2)}${digits(at + 1, 3)}`),
      ),
    ),
  }
}

function product(draft: Draft, shelf: Shelf, taxPpm: number, barcodeStem: string): DemoProduct {
  const [motif, palette, pattern = 'plain'] = draft.look
  return {
    slug: slugOf(draft.name),
    name: draft.name,
    description: draft.about,
    category: shelf.slug,
    price: draft.price,
    drawing: { motif, palette, pattern },
    popularity: draft.popularity,
    season: draft.season ?? 'all',
    isNew: draft.shelf === 'new',
    variants: makes(draft).map((make, at) =>
      variant(draft, make, shelf.prefix, taxPpm, `${barcodeStem}${digits(at + 1, 2)}`),
    ),
  }
}

type Make = { size: string; colour: string; codes: string[]; price: bigint | null; weight: number; siblings: number }

/** Every colour in every size, or the one thing there is. */
function makes({ colours: inColours, sizes }: Draft): Make[] {
  const tints = inColours?.map((palette) => colours[palette]) ?? [{ name: '', code: '' }]
  const cuts: readonly Size[] = sizes ?? ['']
  return tints.flatMap((tint, nth) =>
    cuts.map((cut) => {
      const [size, price] = typeof cut === 'string' ? [cut, null] : cut
      return {
        size,
        colour: tint.name,
        codes: [tint.code, size.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')].filter((code) => code !== ''),
        price,
        weight: (1 / (1 + nth * 0.35)) * (sizeWeights[size] ?? 1),
        siblings: tints.length * cuts.length,
      }
    }),
  )
}

const sizeWeights: Record<string, number> = {
  XS: 0.45,
  S: 0.85,
  M: 1.3,
  L: 1.25,
  XL: 0.8,
  XXL: 0.4,
  '36': 0.5,
  '37': 0.8,
  '38': 1.1,
  '39': 1.2,
  '44': 0.8,
  '45': 0.5,
}

function variant(draft: Draft, make: Make, prefix: string, taxPpm: number, barcodeStem: string): DemoVariant {
  const sku = [prefix, draft.code, ...make.codes].join('-')
  const threshold = Math.max(2, Math.round((draft.popularity / 4) * (make.weight / Math.sqrt(make.siblings))))
  return {
    sku,
    barcode: ean13(barcodeStem),
    size: make.size,
    colour: make.colour,
    price: make.price === draft.price ? null : make.price,
    cost: costOf(make.price ?? draft.price, taxPpm, sku),
    threshold,
    openingStock: threshold * 2 + 4 + chance(`${sku} opening`, threshold + 6),
    stockToday: stockToday(draft, sku, threshold, make.siblings),
    weight: Number(make.weight.toFixed(3)),
  }
}

/** Between 45 and 64 % of the price without tax, the same share each time it is asked. */
function costOf(price: bigint, taxPpm: number, sku: string): bigint {
  const net = (price * 1_000_000n) / BigInt(1_000_000 + taxPpm)
  return (net * BigInt(45 + chance(`${sku} cost`, 20))) / 100n
}

/** Where there are many variants, one or the other has run out or is about to. */
function stockToday({ shelf }: Draft, sku: string, threshold: number, siblings: number): number {
  const few = 1 + chance(`${sku} few`, threshold - 1)
  const luck = chance(`${sku} luck`, 100)
  if (shelf === 'out' || (siblings >= 4 && luck < 5)) return 0
  if (shelf === 'low' || (siblings >= 4 && luck < 12)) return few
  return threshold * 2 + 3 + chance(`${sku} today`, threshold * 2 + 8)
}

/** A number from 0 to `below` - 1 that depends on the text alone (FNV-1a). */
function chance(text: string, below: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
  return ((hash ^ (hash >>> 13)) >>> 0) % below
}

const slugOf = (name: string) =>
  plainLetters(name)
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

const digits = (number: number, width: number) => String(number).padStart(width, '0')
