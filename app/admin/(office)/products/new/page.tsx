import type { Metadata } from 'next'
import { NewProduct } from '@/components/admin/products/new-product'
import { PageHeader } from '@/components/ui/page-header'
import { findCategories } from '@/lib/domain/catalog'
import { office } from '../../../office'
import { createFromDraft, uploadPicture } from '../actions'
import { taxNote } from '../tax-note'

export const metadata: Metadata = { title: 'New product' }

export default async function NewProductPage() {
  const { ctx, business } = await office('catalog.write')
  const categories = await findCategories(ctx)
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: 'Products', href: '/admin/products' }, { label: 'New product' }]}
        title="New product"
        description="It is for sale in the web shop and at the till as soon as it is saved."
      />
      <NewProduct
        categories={categories.map(({ id, name }) => ({ value: `${id}`, label: name }))}
        currency={business.currency}
        taxNote={taxNote(business)}
        create={createFromDraft}
        upload={uploadPicture}
      />
    </>
  )
}
