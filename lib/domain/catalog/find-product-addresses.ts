import { z } from 'zod'
import { rows } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'

const Address = z.object({ slug: z.string(), updatedAt: z.date() })

/** Where every live product is to be found, for those who index the shop. At most 50,000, newest first. */
export const findProductAddresses = (ctx: Context): Promise<z.infer<typeof Address>[]> =>
  rows(ctx.db, Address, SQL, businessOf(ctx))

const SQL = `
select slug, updated_at as "updatedAt" from products
where business_id = $1::int and archived_at is null
order by created_at desc, id desc limit 50000`
