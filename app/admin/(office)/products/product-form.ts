import { z } from 'zod'
import type { ProductDraft } from '@/components/admin/products/product-draft'
import { getBusiness } from '@/lib/domain/businesses'
import type { ProductInput, VariantPatch } from '@/lib/domain/catalog'
import type { Context } from '@/lib/domain/shared/context'
import { optionalMoney, typedMoney, typedWhole } from '@/lib/forms/typed'

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
  const { currency } = await getBusiness(ctx)
  return {
    name: draft.name,
    description: draft.description,
    priceMinor: typedMoney('price', draft.price, currency),
    categoryId: draft.categoryId === '' ? null : Number(draft.categoryId),
    image: draft.image,
    variants: draft.variants.map((variant, index) => {
      const field = `variants.${index}`
      return {
        ...(variant.id === null ? { stock: typedWhole(`${field}.stock`, variant.stock) } : { id: variant.id }),
        size: variant.size,
        colour: variant.colour,
        sku: variant.sku,
        barcode: variant.barcode,
        priceMinor: optionalMoney(`${field}.price`, variant.price, currency),
        costMinor: optionalMoney(`${field}.cost`, variant.cost, currency) ?? 0n,
        threshold: typedWhole(`${field}.threshold`, variant.threshold),
      }
    }),
  }
}
