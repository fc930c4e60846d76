import { inTransaction } from '@/lib/db/transaction'
import { type AuditNote, recordAudits } from '../businesses'
import { accountOf, businessOf, type Context } from '../shared/context'
import { demand } from '../shared/permissions'
import { archiveProduct } from './archive-product'
import { checkCodes, freeSlugs, lockNames } from './codes'
import { getProduct } from './get-product'
import { checkProduct, type ProductInput } from './product-input'
import { checkReferences, refreshSearchTexts } from './product-references'
import type { ProductView } from './views'
import { addVariants, checkShapes } from './write-variants'

/**
 * Puts a product on the shelves, with its variants and their opening stock; or keeps it ready beside them, where it is
 * not to be active yet. Refuses a code that is taken.
 */
export async function createProduct(
  ctx: Context,
  { active = true, ...input }: ProductInput & { active?: boolean },
): Promise<ProductView> {
  return inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    const [id = 0] = await createProducts(inside, [input])
    if (!active) await archiveProduct(inside, id, { keep: true })
    return getProduct(inside, id, { archived: true })
  })
}

/** As `createProduct`, for any number in a few statements, all or none. Answers their ids, in order. */
export async function createProducts(ctx: Context, inputs: readonly ProductInput[]): Promise<number[]> {
  demand(ctx.actor, 'catalog.write')
  for (const input of inputs) {
    checkProduct(input)
    checkShapes(variantsOf(input))
  }
  return inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    await lockNames(inside)
    await checkReferences(inside, inputs)
    await checkCodes(inside, inputs.flatMap(variantsOf))
    const products = await insertProducts(inside, inputs)
    await addVariants(
      inside,
      products.map((product, index) => ({ product, variants: variantsOf(inputs[index]), firstPosition: 0 })),
    )
    const ids = products.map(({ id }) => id)
    await refreshSearchTexts(inside, ids)
    const noteOf = ({ id, name }: { id: number; name: string }): AuditNote => ({
      action: 'product.created',
      subject: `product:${id}`,
      details: { name },
    })
    await recordAudits(inside, products.map(noteOf))
    return ids
  })
}

/** Without any given, a product has one plain variant. */
const variantsOf = (input: ProductInput | undefined) => (input?.variants?.length ? input.variants : [{}])

async function insertProducts(ctx: Context, inputs: readonly ProductInput[]): Promise<{ id: number; name: string }[]> {
  const slugs = await freeSlugs(
    ctx,
    'products',
    inputs.map(({ slug, name }) => slug ?? name),
  )
  const data = inputs.map((input, index) => ({
    businessId: businessOf(ctx),
    slug: slugs[index] ?? '',
    name: input.name.trim(),
    description: input.description?.trim() ?? '',
    priceMinor: input.priceMinor,
    categoryId: input.categoryId ?? null,
    image: input.image ?? null,
    createdById: accountOf(ctx),
    createdAt: ctx.now,
    updatedAt: ctx.now,
  }))
  const made = await ctx.db.product.createManyAndReturn({ data, select: { id: true, name: true, slug: true } })
  return made.sort((a, b) => slugs.indexOf(a.slug) - slugs.indexOf(b.slug))
}
