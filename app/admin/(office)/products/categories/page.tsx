import { Plus, Tag } from 'lucide-react'
import type { Metadata } from 'next'
import { CategoriesList } from '@/components/admin/products/categories-list'
import { CategoryDialog } from '@/components/admin/products/category-dialog'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { findCategories } from '@/lib/domain/catalog'
import { may } from '@/lib/domain/shared/permissions'
import { office } from '../../../office'
import { arrangeCategories, removeCategory, saveCategory } from './actions'

export const metadata: Metadata = { title: 'Categories' }

export default async function CategoriesPage() {
  const { ctx } = await office('catalog.read')
  const categories = await findCategories(ctx)
  const writes = may(ctx.actor, 'catalog.write')
  return (
    <div className="max-w-3xl">
      <PageHeader
        breadcrumbs={[{ label: 'Products', href: '/admin/products' }, { label: 'Categories' }]}
        title="Categories"
        description="The shop and the till show them in this order."
        actions={
          writes ? (
            <CategoryDialog
              save={saveCategory}
              trigger={
                <Button variant="primary" icon={<Plus aria-hidden />}>
                  New category
                </Button>
              }
            />
          ) : null
        }
      />
      {categories.length > 0 ? (
        <CategoriesList
          categories={categories}
          verbs={writes ? { save: saveCategory, remove: removeCategory, arrange: arrangeCategories } : null}
        />
      ) : (
        <EmptyState icon={<Tag />} title="No categories yet">
          Categories help people find their way in the shop and cashiers at the till.
        </EmptyState>
      )}
    </div>
  )
}
