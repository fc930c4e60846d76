'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { keepProof } from '@/lib/domain/ledger'
import { action } from '@/lib/forms/action'

const prove = action(z.undefined(), async (ctx) => {
  await keepProof(ctx)
  refresh()
})

export async function proveTheBooks() {
  return prove(undefined)
}
