import { z } from 'zod'
import type { Db } from '@/lib/db/transaction'
import { createBusiness, findIndustries } from '@/lib/domain/businesses'
import { createCategory } from '@/lib/domain/catalog'
import { importProducts } from '@/lib/domain/imports'
import type { Context } from '@/lib/domain/shared/context'
import { type Folder, readData, readDrawings, readTable, readTerms, refuseMistakes } from './read-data'

export type OpenedBusiness = { ctx: Context; variants: Map<string, number> }

/** When a demo business opened, and when what is new in it came in. */
export type Dates = { opened: Date; newArrivals: Date }

/** Opens a demo business with its shelves as they were on the first day; answers its variants by SKU. */
export async function openBusiness(db: Db, folder: Folder, dates: Dates): Promise<OpenedBusiness> {
  const { industry, ...terms } = readTerms(folder)
  const industryId = (await findIndustries(db)).find(({ name }) => name === industry)?.id
  const { id } = await createBusiness(db, { industryId, categories: [], ...terms })
  const ctx: Context = { actor: { kind: 'system', businessId: id }, db, now: dates.opened }
  for (const category of readTable(folder, 'categories.csv', Category)) await createCategory(ctx, category)
  await shelve(ctx, folder, 'goods.csv')
  await shelve({ ...ctx, now: dates.newArrivals }, folder, 'arrivals.csv')
  const shelved = await db.variant.findMany({ where: { businessId: id }, select: { id: true, sku: true } })
  return { ctx, variants: new Map(shelved.map(({ id, sku }) => [sku, id])) }
}

export const Category = z.object({ name: z.string(), description: z.string() })

async function shelve(ctx: Context, folder: Folder, name: string): Promise<void> {
  const { mistakes } = await importProducts(ctx, readData(folder, name), { pictures: readDrawings(folder) })
  refuseMistakes(name, mistakes)
}
