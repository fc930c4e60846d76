import type { z } from 'zod'
import { type ProductInput, type ProductPatch, type ProductView, savePicture } from '@/lib/domain/catalog'
import type { Context } from '@/lib/domain/shared/context'
import { invalidFields, refused } from '../../kernel/refusal'
import { NOT_A_FILE, type ProductBody, type ProductPatchBody } from './contract'

type Body = z.infer<ReturnType<typeof ProductBody>>
type Patch = z.infer<ReturnType<typeof ProductPatchBody>>

/** A new product in the domain's words, with one plain variant. */
export const inputOf = async (ctx: Context, body: Body): Promise<ProductInput> => ({
  name: body.name,
  description: body.description,
  priceMinor: body.price,
  categoryId: body.category,
  image: await pictureOf(ctx, body.image, null),
  variants: [{ stock: body.stock }],
})

/** A change in the domain's words. Price and stock count only where they differ from what was shown. */
export const patchOf = async (ctx: Context, product: ProductView, body: Patch): Promise<ProductPatch> => ({
  name: body.name,
  description: body.description,
  categoryId: body.category,
  stock: changed(body.stock, product.stock),
  onePriceMinor: changed(body.price, product.fromMinor),
  image: await pictureOf(ctx, body.image, product.image),
})

/** Keeps a picture that was sent and answers its hash; undefined when the one the product has is to stay. */
async function pictureOf(ctx: Context, image: Patch['image'], current: string | null) {
  if (image === undefined || image === null) return image
  if (image instanceof File) return savePicture(ctx, { bytes: await image.bytes() })
  if (current !== null && image.endsWith(current)) return undefined
  throw refused(invalidFields({ image: [NOT_A_FILE] }))
}

const changed = <T>(asked: T | undefined, shown: T): T | undefined => (asked === shown ? undefined : asked)
