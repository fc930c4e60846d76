import { type Db, inTransaction } from '@/lib/db/transaction'
import { slugOf } from '../shared/text'
import { BUSINESS_FIELDS, type Business } from './business-view'
import { currencyOf, timeZoneOf } from './countries'
import { starterCategories, unknownIndustry } from './industries'
import { checkSettings, type Settings } from './settings'

/** Currency and time zone follow from the country, the first categories from the industry, where they are not given. */
export type NewBusiness = { name: string; categories?: string[] } & Partial<Settings>

/** Opens a business with the starter categories of its industry. */
export async function createBusiness(db: Db, { categories: own, ...input }: NewBusiness): Promise<Business> {
  const { name, ...given } = checkSettings(input)
  const country = given.country ?? ''
  return inTransaction(db, async (tx) => {
    const starters = await starterCategories(tx, given.industryId ?? null)
    if (!starters) throw unknownIndustry(given.industryId)
    const slug = await freeSlug(tx, name)
    const data = { ...given, name, slug, country, currency: given.currency ?? currencyOf(country) ?? 'EUR' }
    const timeZone = given.timeZone ?? timeZoneOf(country) ?? 'UTC'
    const business = await tx.business.create({ data: { ...data, timeZone }, select: BUSINESS_FIELDS })
    const categories = (own ?? starters).map((title, position) => ({ name: title, slug: slugOf(title), position }))
    await tx.category.createMany({ data: categories.map((category) => ({ businessId: business.id, ...category })) })
    return business
  })
}

/** Of two businesses made at once the second waits here until the first is in. */
async function freeSlug(tx: Db, name: string): Promise<string> {
  const base = slugOf(name)
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('business slug'))`
  const similar = await tx.business.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } })
  const taken = new Set(similar.map(({ slug }) => slug))
  let slug = base
  for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`
  return slug
}
