import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { oneRow } from '@/lib/db/sql'
import { accountOf, businessOf, type Context } from '../shared/context'
import { DomainError, notFound } from '../shared/errors'
import { demand } from '../shared/permissions'
import { type CartKey, claimCart, getCart } from './find-cart'
import type { Cart } from './view'

/** The cart of whoever signed in, made when they have none; `created` says which. */
export async function cartOfAccount(ctx: Context): Promise<{ cart: Cart; created: boolean }> {
  demand(ctx.actor, 'orders.buy')
  const { id, created } = await openAccountCart(ctx)
  return { cart: await getCart(ctx, { cartId: id }), created }
}

/**
 * Id of the caller's cart, of a new one when they have none, claimed for the transaction. A visitor's new cart always
 * gets a new id.
 */
export async function openCart(ctx: Context, key: CartKey): Promise<string> {
  const known = await claimCart(ctx, key)
  if (known !== null) return known
  if (accountOf(ctx) === null) return newGuestCart(ctx)
  if (key.cartId !== undefined) throw notFound('cart', key.cartId)
  return (await openAccountCart(ctx)).id
}

async function newGuestCart(ctx: Context): Promise<string> {
  const id = randomUUID()
  await ctx.db.cart.create({ data: { businessId: businessOf(ctx), id, createdAt: ctx.now, updatedAt: ctx.now } })
  return id
}

async function openAccountCart(ctx: Context): Promise<{ id: string; created: boolean }> {
  const accountId = accountOf(ctx)
  if (accountId === null) throw new DomainError('unauthenticated', 'Please sign in.')
  return oneRow(ctx.db, Opened, OPEN_SQL, businessOf(ctx), randomUUID(), accountId, ctx.now)
}

const Opened = z.object({ id: z.string(), created: z.boolean() })

const OPEN_SQL = `
insert into carts (business_id, id, account_id, created_at, updated_at)
values ($1::int, $2::uuid, $3::int, $4::timestamptz, $4::timestamptz)
on conflict (business_id, account_id) do update set updated_at = excluded.updated_at, version = carts.version + 1
returning id, id = $2::uuid as created`
