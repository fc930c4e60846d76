import type { Metadata } from 'next'
import { BooksPanel } from '@/components/admin/inventory/books-panel'
import { InventoryTabs } from '@/components/admin/inventory/inventory-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { office } from '../../../office'
import { proveTheBooks } from './actions'

export const metadata: Metadata = { title: 'Do the books balance?' }

export default async function BooksPage() {
  await office('reports.read')
  return (
    <>
      <PageHeader
        title="Inventory"
        description="Whether the figures you see are the sum of what happened, proved from the records while you wait."
      />
      <InventoryTabs current="books" provesBooks />
      <BooksPanel prove={proveTheBooks} />
    </>
  )
}
