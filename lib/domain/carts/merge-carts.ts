import { z } from 'zod'
import { rows } from '@/lib/db/sql'
import { inTransaction } from '@/lib/db/transaction'
import { accountOf, businessOf, type Context } from '../shared/context'
import { getCart } from './find-cart'
import { cartOfAccount } from './open-cart'
import type { Cart } from './view'

/**
 * Brings what a visitor put into a cart into the cart of the account they signed in with: pieces add up, as far as
 * there is stock, and the visitor's cart is gone. Answers the account's cart and how many pieces came along.
 */
export async function mergeCarts(
  ctx: Context,
  { guestCartId }: { guestCartId: string },
): Promise<{ cart: Cart; brought: number }> {
  return inTransaction(ctx.db, async (tx) => {
    const inside = { ...ctx, db: tx }
    const { cart } = await cartOfAccount(inside)
    if (!z.uuid().safeParse(guestCartId).success) return { cart, brought: 0 }
    const businessId = businessOf(ctx)
    await rows(tx, GuestCart, LOCK_SQL, businessId, guestCartId)
    await rows(tx, Merged, MERGE_SQL, businessId, guestCartId, cart.id, accountOf(ctx))
    await tx.cart.deleteMany({ where: { businessId, id: guestCartId, accountId: null } })
    const merged = await getCart(inside, { cartId: cart.id })
    return { cart: merged, brought: merged.count - cart.count }
  })
}

// What is still being put in is waited for, what comes later finds the cart gone.
const GuestCart = z.object({ id: z.string() })
const LOCK_SQL = `select id from carts where business_id = $1::int and id = $2::uuid and account_id is null for update`

const Merged = z.object({ id: z.number() })

const MERGE_SQL = `
insert into cart_items (business_id, cart_id, variant_id, quantity)
select i.business_id, $3::uuid, i.variant_id, least(i.quantity, v.stock)
from cart_items i
join carts c on c.business_id = i.business_id and c.id = i.cart_id and c.account_id is null
join variants v on v.business_id = i.business_id and v.id = i.variant_id
where i.business_id = $1::int and i.cart_id = $2::uuid and $4::int is not null
  and v.stock > 0 and v.archived_at is null
order by i.id
on conflict (business_id, cart_id, variant_id) do update
set quantity = least(cart_items.quantity + excluded.quantity,
  (select stock from variants v where v.business_id = excluded.business_id and v.id = excluded.variant_id))
returning id`
