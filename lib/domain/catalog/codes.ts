import { z } from 'zod'
import { rows } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import { taken } from '../shared/errors'
import { slugOf } from '../shared/text'
import type { VariantPatch } from './product-input'

/** One writer of a shop's names and codes at a time, so that two cannot take the same one. Ends with the transaction. */
export async function lockNames(ctx: Context): Promise<void> {
  await ctx.db.$executeRaw`select pg_advisory_xact_lock(${LOCK}::int, ${businessOf(ctx)}::int)`
}

const LOCK = 7_250_001

/** `base`, or `base-2`, `base-3`… when others of the shop have it already. */
export async function freeSlug(
  ctx: Context,
  table: 'products' | 'categories',
  name: string,
  ownId = 0,
): Promise<string> {
  const [slug = ''] = await freeSlugs(ctx, table, [name], ownId)
  return slug
}

/** As `freeSlug`, for many names at once, none of which gets another's. */
export async function freeSlugs(
  ctx: Context,
  table: 'products' | 'categories',
  names: readonly string[],
  ownId = 0,
): Promise<string[]> {
  const bases = names.map(slugOf)
  const sql = `select slug from ${table} where business_id = $1::int and id <> $2::int
    and (slug = any ($3::text[]) or slug like any ($4::text[]))`
  const patterns = bases.map((base) => `${base}-%`)
  const found = await rows(ctx.db, z.object({ slug: z.string() }), sql, businessOf(ctx), ownId, bases, patterns)
  const used = new Set(found.map(({ slug }) => slug))
  return bases.map((base) => {
    let slug = base
    for (let copy = 2; used.has(slug); copy += 1) slug = `${base}-${copy}`
    used.add(slug)
    return slug
  })
}

/** Refuses codes that another variant of the shop, or another of these, carries in any letter case. */
export async function checkCodes(ctx: Context, variants: readonly VariantPatch[]): Promise<void> {
  for (const kind of ['sku', 'barcode'] as const) {
    const asked = variants.flatMap((variant, index) => {
      const code = variant[kind]?.trim().toLowerCase()
      return code ? [{ code, index }] : []
    })
    const own = variants.flatMap(({ id }) => (id === undefined ? [] : [id]))
    const sql = `select lower(${kind}) as code from variants
      where business_id = $1::int and lower(${kind}) = any($2::text[]) and id <> all($3::int[])`
    const codes = asked.map(({ code }) => code)
    const others = await rows(ctx.db, z.object({ code: z.string() }), sql, businessOf(ctx), codes, own)
    const used = new Set(others.map(({ code }) => code))
    for (const { code, index } of asked) {
      if (used.has(code))
        throw taken(`variants.${index}.${kind}`, `Another product already has ${LABEL[kind]} ${code}.`)
      used.add(code)
    }
  }
}

const LABEL = { sku: 'the SKU', barcode: 'the barcode' }

/** As many new SKUs as asked for: `ELBE-00012`, from the name and the shop's own counter. */
export async function makeSkus(ctx: Context, name: string, howMany: number): Promise<string[]> {
  const prefix = slugOf(name).split('-')[0]?.slice(0, 4).toUpperCase() ?? 'ITEM'
  const made: string[] = []
  while (made.length < howMany) {
    const missing = howMany - made.length
    const value = await countSkus(ctx, missing)
    const skus = Array.from({ length: missing }, (_, index) => skuOf(prefix, value - missing + 1 + index))
    const used = await ctx.db.variant.findMany({
      where: { businessId: businessOf(ctx), sku: { in: skus } },
      select: { sku: true },
    })
    made.push(...skus.filter((sku) => !used.some((other) => other.sku === sku)))
  }
  return made
}

const skuOf = (prefix: string, count: number) => `${prefix}-${String(count).padStart(5, '0')}`

/** Takes as many numbers as asked for; answers the last of them. */
async function countSkus(ctx: Context, howMany: number): Promise<number> {
  const businessId = businessOf(ctx)
  const { value } = await ctx.db.counter.upsert({
    where: { businessId_name: { businessId, name: 'sku' } },
    create: { businessId, name: 'sku', value: howMany },
    update: { value: { increment: howMany } },
  })
  return value
}
