import { z } from 'zod'
import type { ProductDraft } from '@/components/admin/products/product-draft'
import type { ProductInput, VariantPatch } from '@/lib/domain/catalog'
import type { Context } from '@/lib/domain/shared/context'
import { amountReader, readWhole } from '../../amount'

const word = z.string().max(200)

/** A product as the form sends it: everything as typed. */
export const Draft = z.object({
  name: z.string().max(1000),
  description: z.string().max(50_000),
  price: word,
  categoryId: z.string().regex(/^\d{0,9}$/),
  image: z
    .string()
    .regex(/^[0-9a-f]{1,64}$/)
    .nullable(),
  variants: z
    .array(
      z.object({
        key: word,
        id: z.number().int().nullable(),
        size: word,
        colour: word,
        sku: word,
        barcode: word,
        price: word,
        cost: word,
        threshold: word,
        stock: word,
      }),
    )
    .max(200),
}) satisfies z.ZodType<ProductDraft>

/** The same in the domain's terms; what cannot be read is `invalid` by the form's own field names. */
export async function productInput(
  ctx: Context,
  draft: ProductDraft,
): Promise<ProductInput & { variants: VariantPatch[] }> {
  const { read, readOptional } = await amountReader(ctx)
  return {
    name: draft.name,
    description: draft.description,
    priceMinor: read('price', draft.price),
    categoryId: draft.categoryId === '' ? null : Number(draft.categoryId),
    image: draft.image,
    variants: draft.variants.map((variant, index) => {
      const field = `variants.${index}`
      return {
        ...(variant.id === null ? { stock: readWhole(`${field}.stock`, variant.stock) } : { id: variant.id }),
        size: variant.size,
        colour: variant.colour,
        sku: variant.sku,
        barcode: variant.barcode,
        priceMinor: readOptional(`${field}.price`, variant.price),
        costMinor: readOptional(`${field}.cost`, variant.cost) ?? 0n,
        threshold: readWhole(`${field}.threshold`, variant.threshold),
      }
    }),
  }
}
