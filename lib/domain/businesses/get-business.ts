import { businessOf, type Context } from '../shared/context'
import { notFound } from '../shared/errors'
import { BUSINESS_FIELDS, type Business } from './business-view'

/** The business the caller acts in. */
export async function getBusiness(ctx: Context): Promise<Business> {
  const id = businessOf(ctx)
  const business = await ctx.db.business.findUnique({ where: { id }, select: BUSINESS_FIELDS })
  if (!business) throw notFound('business', id)
  return business
}
