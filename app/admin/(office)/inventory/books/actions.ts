'use server'

import { z } from 'zod'
import { hrefOf } from '@/components/admin/address'
import { momentText } from '@/components/admin/format'
import type { Proof } from '@/components/admin/inventory/books-panel'
import { getBusiness } from '@/lib/domain/businesses'
import { proveRollups } from '@/lib/domain/reports'
import type { Context } from '@/lib/domain/shared/context'
import { demand } from '@/lib/domain/shared/permissions'
import { proveStock } from '@/lib/domain/stock'
import { action } from '@/lib/forms/action'

const Nothing = z.undefined()

const stock = action(Nothing, async (ctx): Promise<Proof> => {
  demand(ctx.actor, 'reports.read')
  const faults = await proveStock(ctx)
  return {
    at: await timeOf(ctx),
    faults: faults.map((fault) => ({
      key: `${fault.variantId}`,
      what: fault.sku,
      href: hrefOf('/admin/products', { q: fault.sku }),
      kept: `${fault.stock}`,
      counted: `${fault.ledger}`,
    })),
  }
})

export async function proveTheStock() {
  return stock(undefined)
}

const sales = action(Nothing, async (ctx): Promise<Proof> => {
  demand(ctx.actor, 'reports.read')
  const faults = await proveRollups(ctx)
  return {
    at: await timeOf(ctx),
    faults: faults.map(({ day, what, kept, counted }) => ({
      key: `${day} ${what}`,
      what: what === 'products' ? `${day}, by product` : day,
      href: hrefOf('/admin/orders', { from: day, to: day }),
      kept: kept || 'nothing',
      counted: counted || 'nothing',
    })),
  }
})

export async function proveTheSales() {
  return sales(undefined)
}

async function timeOf(ctx: Context): Promise<string> {
  const { timeZone } = await getBusiness(ctx)
  return momentText(ctx.now, timeZone)
}
