import type { Metadata } from 'next'
import { momentText } from '@/components/admin/format'
import { BooksPanel } from '@/components/admin/inventory/books-panel'
import { InventoryTabs } from '@/components/admin/inventory/inventory-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { lastProof, PROOF_CLAIMS } from '@/lib/domain/ledger'
import { office } from '../../../office'
import { proveTheBooks } from './actions'

export const metadata: Metadata = { title: 'Do the books balance?' }

export default async function BooksPage() {
  const { ctx, business } = await office('reports.read')
  const last = await lastProof(ctx)
  return (
    <>
      <PageHeader
        title="Inventory"
        description="Whether the figures you see are what happened, proved from the records every night."
      />
      <InventoryTabs current="books" provesBooks />
      <BooksPanel
        claims={PROOF_CLAIMS}
        proof={last && { ...last, at: momentText(last.provedAt, business.timeZone) }}
        prove={proveTheBooks}
      />
    </>
  )
}
