import { inTransaction } from '@/lib/db/transaction'
import { getBusiness } from '../businesses'
import {
  createProducts,
  findOrCreateCategory,
  lockNames,
  lockVariants,
  type ProductInput,
  updateProduct,
} from '../catalog'
import type { Context } from '../shared/context'
import { demand } from '../shared/permissions'
import { keepPicture, type Pictures } from './pictures'
import { type ProductPlan, planProducts, variantOf } from './plan-products'
import { readProducts, type SheetProduct } from './read-products'
import { type ImportReport, PATIENCE, reportOf } from './report'

/** With `dryRun` nothing is written, and the report is the same. */
export type ImportOptions = { dryRun?: boolean; pictures?: Pictures }

/**
 * Takes over a CSV of products (see `productColumns`), all or nothing: with a single mistake nothing is written, and the
 * report names the row and column of every one.
 *
 * A product is known by its handle, a variant by its SKU. What is new is made; what the shop has is brought to what the
 * file says, so that the same file sent twice changes nothing more. An empty cell or a column left out says nothing, and
 * what the file does not name stays. `stock` is what a new variant opens with: that of one the shop has already is
 * counted or adjusted, never imported, since an old file would undo the sales since.
 */
export async function importProducts(
  ctx: Context,
  file: Uint8Array,
  { dryRun = false, pictures = new Map() }: ImportOptions = {},
): Promise<ImportReport> {
  demand(ctx.actor, 'catalog.write')
  const { currency } = await getBusiness(ctx)
  const sheet = readProducts(file, currency)
  return inTransaction(
    ctx.db,
    async (tx) => {
      const inside = { ...ctx, db: tx }
      if (!dryRun) await lockNames(inside)
      const plan = await planProducts(inside, sheet.products, pictures)
      const report = reportOf(plan, [...sheet.mistakes, ...plan.mistakes])
      if (!dryRun && report.mistakes.length === 0) await carryOut(inside, plan, pictures)
      return report
    },
    PATIENCE,
  )
}

/** How many products are made in one go: enough to be quick, few enough for one statement. */
const AT_ONCE = 250

async function carryOut(ctx: Context, { creations, changes }: ProductPlan, pictures: Pictures): Promise<void> {
  await lockVariants(
    ctx,
    changes.map(({ id }) => id),
  )
  const categories = new Map<string, number>()
  const names = [...creations, ...changes.map(({ to }) => to)].flatMap(({ category }) => category ?? [])
  for (const name of new Set(names)) categories.set(name, await findOrCreateCategory(ctx, name))
  const shared = async ({ name, category, description, price, picture }: Partial<SheetProduct>) => ({
    name,
    description,
    priceMinor: price,
    categoryId: category === undefined ? undefined : categories.get(category),
    image: picture === undefined ? undefined : await keepPicture(ctx, pictures, picture),
  })
  const inputs: ProductInput[] = []
  for (const product of creations) {
    const { name = '', priceMinor = 0n, ...rest } = await shared(product)
    inputs.push({ slug: product.handle, name, priceMinor, ...rest, variants: product.variants.map(variantOf) })
  }
  for (let from = 0; from < inputs.length; from += AT_ONCE) {
    await createProducts(ctx, inputs.slice(from, from + AT_ONCE))
  }
  for (const { id, to, variants } of changes) await updateProduct(ctx, id, { ...(await shared(to)), variants })
}
