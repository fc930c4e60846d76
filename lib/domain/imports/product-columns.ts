import { z } from 'zod'
import { MAX_STOCK, PRODUCT_TEXT, VARIANT_TEXT } from '../shared/limits'
import { count, handle, money, text } from './cells'

/** The columns of a file of products: a row for each variant, with what the product has in common in its first row. */
export const productColumns = (currency: string) =>
  z.object({
    /** What the rows of a product share: its address in the shop. */
    handle,
    name: text(PRODUCT_TEXT.name).optional(),
    /** By its name; the shop gets one that it has not. */
    category: text(100).optional(),
    description: text(PRODUCT_TEXT.description).optional(),
    price: money(currency).optional(),
    /** The name of a file that comes along. */
    picture: text(200).optional(),
    sku: text(VARIANT_TEXT.sku),
    barcode: text(VARIANT_TEXT.barcode).optional(),
    size: text(VARIANT_TEXT.size).optional(),
    colour: text(VARIANT_TEXT.colour).optional(),
    /** Where this variant costs other than the product. */
    variantPrice: money(currency).optional(),
    /** What the business pays for one, without tax. */
    cost: money(currency).optional(),
    /** Pieces that a new variant opens with. */
    stock: count(MAX_STOCK).optional(),
    threshold: count(MAX_STOCK).optional(),
  })

export type ProductRow = z.output<ReturnType<typeof productColumns>>
