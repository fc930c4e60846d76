import type { Db } from '@/lib/db/transaction'
import { DomainError } from '../shared/errors'

/** What there is from the start, and the categories a new business of each begins with. */
const INDUSTRIES = {
  Retail: ['New in', 'Home', 'Kitchen', 'Gifts', 'Stationery'],
  Fashion: ['Women', 'Men', 'Children', 'Shoes', 'Accessories'],
  Education: ['Books', 'Stationery', 'Learning aids', 'Courses', 'Uniforms'],
  Electronics: ['Phones', 'Computers', 'Audio', 'Accessories', 'Home appliances'],
  'Food & Beverage': ['Bakery', 'Fresh food', 'Pantry', 'Drinks', 'Sweets'],
  'Health & Beauty': ['Skin care', 'Hair care', 'Make-up', 'Wellbeing', 'Pharmacy'],
}

const STARTERS = ['General', 'New in', 'Offers']

/** Makes the industries of a fresh install; leaves those that are there as they are. */
export async function createIndustries(db: Db): Promise<void> {
  const data = Object.entries(INDUSTRIES).map(([name, starterCategories]) => ({ name, starterCategories }))
  await db.industry.createMany({ data, skipDuplicates: true })
}

/** All industries, by name. */
export const findIndustries = (db: Db): Promise<{ id: number; name: string }[]> =>
  db.industry.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } })

/** The categories a business begins with; null when there is no such industry. */
export async function starterCategories(db: Db, industryId: number | null): Promise<string[] | null> {
  if (industryId === null) return STARTERS
  const industry = await db.industry.findUnique({ where: { id: industryId }, select: { starterCategories: true } })
  return industry && (industry.starterCategories.length > 0 ? industry.starterCategories : STARTERS)
}

/** The refusal of an industry that nobody has heard of. */
export const unknownIndustry = (id: number | null | undefined) =>
  new DomainError('invalid', 'There is no such industry.', {
    field: 'industryId',
    entity: 'industry',
    id: id ?? undefined,
  })
