import { inTransaction } from '@/lib/db/transaction'
import { businessOf, type Context } from '../shared/context'
import { invalid } from '../shared/errors'
import { demand } from '../shared/permissions'
import { BUSINESS_FIELDS, type Business } from './business-view'
import { getBusiness } from './get-business'
import { recordAudit } from './record-audit'
import { checkSettings, type Settings } from './settings'

/** Changes how the business trades. The currency is fixed once anything has a price. */
export async function updateSettings(ctx: Context, patch: Partial<Settings>): Promise<Business> {
  demand(ctx.actor, 'settings.manage')
  const { name, industryId, country, currency, timeZone, dayCutOff, taxPpm, pricesIncludeTax, ...amounts } =
    checkSettings(patch)
  const { cashRoundingMinor, shippingMinor, freeShippingMinor, cashiersSetPrices } = amounts
  const data = {
    ...{ name, industryId, country, currency, timeZone, dayCutOff, taxPpm, pricesIncludeTax },
    ...{ cashRoundingMinor, shippingMinor, freeShippingMinor, cashiersSetPrices },
  }
  return inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    const before = await getBusiness(inside)
    if (currency !== undefined && currency !== before.currency) await demandUnpriced(inside)
    if (industryId != null) await demandIndustry(inside, industryId)
    const after = await tx.business.update({ where: { id: before.id }, data, select: BUSINESS_FIELDS })
    await recordAudit(inside, {
      action: 'settings.changed',
      subject: `business:${before.id}`,
      details: changes(before, after),
    })
    return after
  })
}

async function demandUnpriced(ctx: Context): Promise<void> {
  const priced = await ctx.db.product.findFirst({ where: { businessId: businessOf(ctx) }, select: { id: true } })
  if (priced) throw invalid('currency', 'The currency stays as it is once there are products.')
}

async function demandIndustry(ctx: Context, industryId: number): Promise<void> {
  if ((await ctx.db.industry.count({ where: { id: industryId } })) === 0) {
    throw invalid('industryId', 'There is no such industry.')
  }
}

function changes(before: Business, after: Business): Record<string, { from: unknown; to: unknown }> {
  const was: Record<string, unknown> = before
  const changed = Object.entries(after).filter(([field, to]) => was[field] !== to)
  return Object.fromEntries(changed.map(([field, to]) => [field, { from: was[field], to }]))
}
