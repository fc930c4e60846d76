import type { MotifName, PaletteName, Pattern } from '../drawings'
import type { DemoCategory, Season } from '../types'

/** A size as it is written on the label, with a price of its own where it costs more or less. */
export type Size = string | readonly [label: string, price: bigint]

/** What a buyer writes down about a product; SKUs, barcodes, costs and stock follow from it. */
export type Draft = {
  /** Middle part of the SKU, unique within its category. */
  code: string
  name: string
  price: bigint
  about: string
  look: readonly [motif: MotifName, palette: PaletteName, pattern?: Pattern]
  /** The palettes it is made in; the first is the one in the picture. */
  colours?: readonly PaletteName[]
  sizes?: readonly Size[]
  popularity: number
  season?: Season
  /** How it stands today; plenty when not said. */
  shelf?: 'low' | 'out' | 'new'
}

/** One category of the assortment as written down: `prefix` starts its SKUs. */
export type Shelf = DemoCategory & { prefix: string; drafts: readonly Draft[] }

export const clothingSizes = ['XS', 'S', 'M', 'L', 'XL', 'XXL'] as const
export const shoeSizes = ['36', '37', '38', '39', '40', '41', '42', '43', '44', '45'] as const
