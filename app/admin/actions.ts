'use server'

import { z } from 'zod'
import type { PaletteGroup } from '@/components/admin/palette/types'
import { stateWords } from '@/components/admin/words'
import { findProducts } from '@/lib/domain/catalog'
import { findCustomers } from '@/lib/domain/customers'
import { findOrders } from '@/lib/domain/orders'
import type { Context } from '@/lib/domain/shared/context'
import { formatMoney } from '@/lib/domain/shared/money'
import { may } from '@/lib/domain/shared/permissions'
import { action } from '@/lib/forms/action'

const HITS = 5

const search = action(z.string().trim().min(2).max(100), async (ctx, words) => {
  if (ctx.actor.kind !== 'staff') return []
  return Promise.all([products(ctx, words), orders(ctx, words), customers(ctx, words)])
})

/** What the palette finds for some words: products, orders and customers the caller may see. */
export async function findAnything(words: string): Promise<PaletteGroup[]> {
  const found = await search(words)
  return found.ok ? found.value : []
}

async function products(ctx: Context, words: string): Promise<PaletteGroup> {
  const { products } = await findProducts(ctx, { search: words, limit: HITS })
  const hits = products.map((product) => ({
    href: `/admin/products/${product.id}`,
    title: product.name,
    note: [product.variants[0]?.sku, `${product.stock} in stock`].filter(Boolean).join(' · '),
    image: product.image,
  }))
  return { label: 'Products', hits }
}

async function orders(ctx: Context, words: string): Promise<PaletteGroup> {
  const { orders } = await findOrders(ctx, { search: words, limit: HITS })
  const hits = orders.map((order) => ({
    href: `/admin/orders/${order.id}`,
    title: order.number,
    note: [order.customerName, formatMoney(order.totalMinor, order.currency), stateWords[order.state]]
      .filter(Boolean)
      .join(' · '),
  }))
  return { label: 'Orders', hits }
}

async function customers(ctx: Context, words: string): Promise<PaletteGroup> {
  if (!may(ctx.actor, 'customers.read')) return { label: 'Customers', hits: [] }
  const { customers } = await findCustomers(ctx, { search: words, limit: HITS })
  const hits = customers.map((customer) => ({
    href: `/admin/customers/${customer.id}`,
    title: customer.name,
    note: customer.email || customer.phone,
  }))
  return { label: 'Customers', hits }
}
