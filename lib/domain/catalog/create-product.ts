import { inTransaction } from '@/lib/db/transaction'
import { recordAudit } from '../businesses'
import { accountOf, businessOf, type Context } from '../shared/context'
import { demand } from '../shared/permissions'
import { checkCodes, freeSlug, lockNames } from './codes'
import { getProduct } from './get-product'
import { checkProduct, type ProductInput } from './product-input'
import { checkReferences, refreshSearchText } from './product-references'
import type { ProductView } from './views'
import { addVariants, checkShapes } from './write-variants'

/** Puts a product on the shelves, with its variants and their opening stock. Refuses a code that is taken. */
export async function createProduct(ctx: Context, input: ProductInput): Promise<ProductView> {
  demand(ctx.actor, 'catalog.write')
  checkProduct(input)
  const variants = input.variants?.length ? input.variants : [{}]
  checkShapes(variants)
  return inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    await lockNames(inside)
    await checkReferences(inside, input)
    await checkCodes(inside, variants)
    const product = await tx.product.create({
      data: {
        businessId: businessOf(ctx),
        slug: await freeSlug(inside, 'products', input.name),
        name: input.name.trim(),
        description: input.description?.trim() ?? '',
        priceMinor: input.priceMinor,
        categoryId: input.categoryId ?? null,
        image: input.image ?? null,
        createdById: accountOf(ctx),
        createdAt: ctx.now,
        updatedAt: ctx.now,
      },
      select: { id: true, name: true },
    })
    await addVariants(inside, product, variants, 0)
    await refreshSearchText(inside, product.id)
    await recordAudit(inside, {
      action: 'product.created',
      subject: `product:${product.id}`,
      details: { name: product.name },
    })
    return getProduct(inside, product.id)
  })
}
