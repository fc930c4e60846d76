import { z } from 'zod'
import { minor } from '@/lib/db/sql'
import { type Availability, availabilityOf } from '../shared/availability'
import { businessOf, type Context } from '../shared/context'
import { may } from '../shared/permissions'
import { variantNameOf } from '../shared/variant-name'
import { originalCode } from './retired-codes'

/** What is counted and sold. `priceMinor` is what it costs now, `ownPriceMinor` its own price when it has one. */
export type VariantView = {
  id: number
  sku: string
  barcode: string | null
  size: string
  colour: string
  /** `M · Blue`; empty when there is neither. */
  name: string
  priceMinor: bigint
  ownPriceMinor: bigint | null
  /** Zero for whoever may not see what the shop pays. */
  costMinor: bigint
  stock: number
  threshold: number
  availability: Availability
  /** It has neither size nor colour. */
  plain: boolean
}

/** A product with its live variants, in the order the shop put them. */
export type ProductView = {
  businessId: number
  id: number
  slug: string
  name: string
  description: string
  /** The product's own price; variants may have theirs. */
  priceMinor: bigint
  /** The lowest and the highest price among its variants. */
  fromMinor: bigint
  toMinor: bigint
  category: { id: number; slug: string; name: string } | null
  /** Address of its picture: `/media/<hash>`. */
  image: string | null
  /** Pieces of all its variants. */
  stock: number
  availability: Availability
  variants: VariantView[]
  createdById: number | null
  archivedAt: Date | null
  createdAt: Date
  updatedAt: Date
}

const VariantRow = z.object({
  id: z.number(),
  sku: z.string(),
  barcode: z.string().nullable(),
  size: z.string(),
  colour: z.string(),
  ownPriceMinor: minor.nullable(),
  costMinor: minor,
  stock: z.number(),
  threshold: z.number(),
})

export const ProductRow = z.object({
  businessId: z.number(),
  id: z.number(),
  slug: z.string(),
  name: z.string(),
  description: z.string(),
  priceMinor: minor,
  category: z.object({ id: z.number(), slug: z.string(), name: z.string() }).nullable(),
  image: z.string().nullable(),
  createdById: z.number().nullable(),
  archivedAt: z.coerce.date().nullable(),
  createdAt: z.coerce.date(),
  updatedAt: z.coerce.date(),
  variants: z.array(VariantRow),
})
type ProductRow = z.infer<typeof ProductRow>

/** SQL of one product as `ProductRow`, for `products p left join categories c`. An archived one keeps all its variants. */
export const PRODUCT_JSON = `(select row_to_json(product) from (select
  p.business_id as "businessId", p.id, p.slug, p.name, p.description, p.price_minor::text as "priceMinor", p.image,
  p.created_by_id as "createdById", p.archived_at as "archivedAt", p.created_at as "createdAt",
  p.updated_at as "updatedAt",
  case when c.id is not null then json_build_object('id', c.id, 'slug', c.slug, 'name', c.name) end as category,
  (select coalesce(json_agg(variant), '[]') from (
    select v.id, v.sku, v.barcode, v.size, v.colour, v.price_minor::text as "ownPriceMinor",
      v.cost_minor::text as "costMinor", v.stock, v.threshold
    from variants v
    where v.business_id = p.business_id and v.product_id = p.id
      and (v.archived_at is null or v.archived_at = p.archived_at)
    order by v.position, v.id) variant) as variants) product)`

/** Joins that `PRODUCT_JSON` reads. */
export const WITH_CATEGORY = 'left join categories c on c.business_id = p.business_id and c.id = p.category_id'

export const mediaUrl = (hash: string | null): string | null => (hash === null ? null : `/media/${hash}`)

/** Whether this actor may see what the shop pays for its goods. */
export const seesCosts = (ctx: Context, businessId: number): boolean =>
  businessOf(ctx) === businessId && may(ctx.actor, 'catalog.read')

export function toProductView(ctx: Context, row: ProductRow): ProductView {
  const costs = seesCosts(ctx, row.businessId)
  const codeOf = row.archivedAt === null ? asItIs : originalCode
  const variants = row.variants.map((variant) => toVariantView(variant, row.priceMinor, costs, codeOf))
  const prices = variants.map((variant) => variant.priceMinor).sort((a, b) => (a < b ? -1 : 1))
  const stock = variants.reduce((sum, variant) => sum + variant.stock, 0)
  return {
    businessId: row.businessId,
    id: row.id,
    slug: codeOf(row.slug, row.id),
    name: row.name,
    description: row.description,
    priceMinor: row.priceMinor,
    fromMinor: prices[0] ?? row.priceMinor,
    toMinor: prices.at(-1) ?? row.priceMinor,
    category: row.category,
    image: mediaUrl(row.image),
    stock,
    availability: overall(stock, variants),
    variants,
    createdById: row.createdById,
    archivedAt: row.archivedAt,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  }
}

type CodeOf = (code: string, id: number) => string

const asItIs: CodeOf = (code) => code

function toVariantView(
  row: z.infer<typeof VariantRow>,
  productPrice: bigint,
  costs: boolean,
  codeOf: CodeOf,
): VariantView {
  return {
    id: row.id,
    sku: codeOf(row.sku, row.id),
    barcode: row.barcode && codeOf(row.barcode, row.id),
    size: row.size,
    colour: row.colour,
    name: variantNameOf(row),
    priceMinor: row.ownPriceMinor ?? productPrice,
    ownPriceMinor: row.ownPriceMinor,
    costMinor: costs ? row.costMinor : 0n,
    stock: row.stock,
    threshold: row.threshold,
    availability: availabilityOf(row),
    plain: row.size === '' && row.colour === '',
  }
}

/** A product is nearly gone only when every variant that is left is. */
function overall(stock: number, variants: readonly VariantView[]): Availability {
  if (stock <= 0) return 'sold_out'
  return variants.some((variant) => variant.availability === 'in_stock') ? 'in_stock' : 'few_left'
}
