import { z } from 'zod'
import { rows } from '@/lib/db/sql'
import { inTransaction } from '@/lib/db/transaction'
import { recordAudit } from '../businesses'
import { businessOf, type Context } from '../shared/context'
import { demand } from '../shared/permissions'
import { freeSlug, lockNames } from './codes'
import { getProduct } from './get-product'
import { refreshSearchTexts } from './product-references'
import { originalCodeSql } from './retired-codes'
import type { ProductView } from './views'

/** Puts an archived product back on the shelves, with the codes it had where nobody took them meanwhile. */
export async function restoreProduct(ctx: Context, id: number): Promise<ProductView> {
  demand(ctx.actor, 'catalog.write')
  return inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    await lockNames(inside)
    const product = await getProduct(inside, id, { archived: true })
    if (product.archivedAt === null) return product
    await rows(tx, z.object({ id: z.number() }), RESTORE_SQL, businessOf(ctx), id, ctx.now)
    await tx.product.update({
      where: { businessId_id: { businessId: businessOf(ctx), id } },
      data: { archivedAt: null, slug: await freeSlug(inside, 'products', product.slug, id), updatedAt: ctx.now },
    })
    await refreshSearchTexts(inside, [id])
    await recordAudit(inside, { action: 'product.restored', subject: `product:${id}`, details: { name: product.name } })
    return getProduct(inside, id)
  })
}

/** The code it had, or else `otherwise` where something on the shelves has it now. */
const codeAgain = (column: 'sku' | 'barcode', otherwise: string) => `case when exists (
    select from variants o where o.business_id = v.business_id and lower(o.${column}) = lower(${originalCodeSql(column)}))
  then ${otherwise} else ${originalCodeSql(column)} end`

const RESTORE_SQL = `
update variants v set archived_at = null, updated_at = $3::timestamptz,
  sku = ${codeAgain('sku', 'v.sku')}, barcode = ${codeAgain('barcode', 'null')}
from products p
where p.business_id = $1::int and p.id = $2::int and v.business_id = p.business_id and v.product_id = p.id
  and v.archived_at = p.archived_at
returning v.id`
