import { businessOf, type Context } from '../shared/context'

/** Where every live product is to be found, for those who index the shop. At most 50,000, newest first. */
export const findProductAddresses = (ctx: Context): Promise<{ slug: string; updatedAt: Date }[]> =>
  ctx.db.product.findMany({
    where: { businessId: businessOf(ctx), archivedAt: null },
    select: { slug: true, updatedAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 50_000,
  })
