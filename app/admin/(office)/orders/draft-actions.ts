'use server'

import { z } from 'zod'
import type { FoundCustomer } from '@/components/admin/drafts/customer-picker'
import type { Offer, SentDraft } from '@/components/admin/drafts/draft'
import { getBusiness } from '@/lib/domain/businesses'
import { findProducts } from '@/lib/domain/catalog'
import { findCustomers } from '@/lib/domain/customers'
import { createDraftOrder, updateDraftOrder } from '@/lib/domain/orders'
import { demand } from '@/lib/domain/shared/permissions'
import { action } from '@/lib/forms/action'
import { typedMoney, typedPercent } from '@/lib/forms/typed'

const Id = z.number().int()
const Words = z.string().trim().min(1).max(100)

const Sent = z.object({
  orderId: Id.nullable(),
  clientId: z.uuid(),
  customerId: Id,
  lines: z.array(z.object({ variantId: Id, quantity: Id, unit: z.string().max(40) })).max(100),
  tax: z.string().max(40),
  notes: z.string().trim().max(2000),
})

const save = action(Sent, async (ctx, { orderId, clientId, tax, lines, ...rest }) => {
  const { currency } = await getBusiness(ctx)
  const request = {
    ...rest,
    taxPpm: tax.trim() === '' ? undefined : typedPercent('tax', tax),
    lines: lines.map(({ unit, ...line }, index) => ({
      ...line,
      unitMinor: typedMoney(`lines.${index}.unit`, unit, currency),
    })),
  }
  if (orderId !== null) return (await updateDraftOrder(ctx, orderId, request)).id
  return (await createDraftOrder(ctx, { ...request, clientId })).order.id
})

export async function saveDraft(draft: SentDraft) {
  return save(draft)
}

const offers = action(Words, async (ctx, words): Promise<Offer[]> => {
  demand(ctx.actor, 'salesOrders.write')
  const { products } = await findProducts(ctx, { search: words, limit: 6 })
  return products.flatMap((product) =>
    product.variants.map((variant) => ({
      variantId: variant.id,
      name: product.name,
      variantName: variant.name,
      sku: variant.sku,
      image: product.image,
      stock: variant.stock,
      priceMinor: variant.priceMinor,
    })),
  )
})

export async function findOffers(words: string): Promise<Offer[]> {
  const found = await offers(words)
  return found.ok ? found.value : []
}

const customers = action(Words, async (ctx, words): Promise<FoundCustomer[]> => {
  const found = await findCustomers(ctx, { search: words, active: true, limit: 8 })
  return found.customers.map(({ id, name, email, phone }) => ({ id, name, note: email || phone }))
})

export async function findBuyers(words: string): Promise<FoundCustomer[]> {
  const found = await customers(words)
  return found.ok ? found.value : []
}
