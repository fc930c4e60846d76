'use server'

import { z } from 'zod'
import { momentText } from '@/components/admin/format'
import type { Proof } from '@/components/admin/inventory/books-panel'
import { getBusiness } from '@/lib/domain/businesses'
import { proveBooks } from '@/lib/domain/ledger'
import type { Context } from '@/lib/domain/shared/context'
import { demand } from '@/lib/domain/shared/permissions'
import { action } from '@/lib/forms/action'

const Nothing = z.undefined()

const prove = action(Nothing, async (ctx): Promise<Proof> => {
  demand(ctx.actor, 'reports.read')
  const findings = await proveBooks(ctx)
  return {
    at: await timeOf(ctx),
    faults: findings.map(({ proof, subject, what, kept, counted }) => ({
      key: `${proof} ${subject} ${what}`,
      what: `${subject}: ${what}`,
      href: '',
      kept: kept || 'nothing',
      counted: counted || 'nothing',
    })),
  }
})

export async function proveTheBooks() {
  return prove(undefined)
}

async function timeOf(ctx: Context): Promise<string> {
  const { timeZone } = await getBusiness(ctx)
  return momentText(ctx.now, timeZone)
}
