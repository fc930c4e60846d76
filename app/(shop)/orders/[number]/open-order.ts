import { notFound, redirect } from 'next/navigation'
import { isOrderKey } from '@/lib/auth/order-link'
import { getOrderByNumber, type OrderView } from '@/lib/domain/orders'
import { accountOf, type Context } from '@/lib/domain/shared/context'
import { DomainError } from '@/lib/domain/shared/errors'
import { shopContext } from '../../shop'

/** Opens an order for whoever holds its link, or signed in as its buyer; sends others to sign in. */
export async function openOrder(number: string, key: string): Promise<{ ctx: Context; order: OrderView }> {
  const ctx = await contextFor(number, key)
  if (accountOf(ctx) === null && ctx.actor.kind !== 'system') {
    redirect(`/login?callbackUrl=${encodeURIComponent(`/orders/${encodeURIComponent(number)}`)}`)
  }
  try {
    return { ctx, order: await getOrderByNumber(ctx, number) }
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not_found') notFound()
    throw error
  }
}

/** The link speaks for its order: with it the shop itself looks the order up. */
async function contextFor(number: string, key: string): Promise<Context> {
  const ctx = await shopContext()
  const { businessId } = ctx.actor
  return isOrderKey({ businessId, number }, key) ? { ...ctx, actor: { kind: 'system', businessId } } : ctx
}
