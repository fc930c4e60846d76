'use client'

import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react'
import Link from 'next/link'
import { Card } from '@/components/ui/card'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { IconButton } from '@/components/ui/icon-button'
import { toast } from '@/components/ui/toaster'
import { useRun } from '@/components/ui/use-run'
import type { CategoryView } from '@/lib/domain/catalog'
import type { ActionResult } from '@/lib/forms/action'
import { plural } from '../format'
import { CategoryDialog, type SaveCategory } from './category-dialog'

export type CategoryVerbs = {
  save: SaveCategory
  remove: (id: number) => Promise<ActionResult<unknown>>
  /** Puts all of them in this order. */
  arrange: (ids: number[]) => Promise<ActionResult<unknown>>
}

/** The categories in the order the shop shows them. */
export function CategoriesList({
  categories,
  verbs,
}: {
  categories: readonly CategoryView[]
  verbs: CategoryVerbs | null
}) {
  const { pending, run } = useRun()

  function move(index: number, by: 1 | -1) {
    const ids = categories.map(({ id }) => id)
    const [moved] = ids.splice(index, 1)
    if (moved !== undefined && verbs) run(() => verbs.arrange(ids.toSpliced(index + by, 0, moved)))
  }

  return (
    <Card>
      <ol className="divide-y divide-line">
        {categories.map((category, index) => (
          <li key={category.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5">
            <span className="min-w-0 grow">
              <span className="block font-medium">{category.name}</span>
              {category.description ? <span className="block text-sm text-muted">{category.description}</span> : null}
            </span>
            <Link
              href={`/admin/products?category=${category.id}`}
              className="num rounded-sm text-muted hover:text-ink hover:underline"
            >
              {plural(category.productCount, 'product')}
            </Link>
            {verbs ? (
              <span className="flex items-center gap-0.5">
                <IconButton
                  size="sm"
                  label={`Move ${category.name} up`}
                  icon={<ArrowUp aria-hidden />}
                  disabled={index === 0 || pending}
                  onClick={() => move(index, -1)}
                />
                <IconButton
                  size="sm"
                  label={`Move ${category.name} down`}
                  icon={<ArrowDown aria-hidden />}
                  disabled={index === categories.length - 1 || pending}
                  onClick={() => move(index, 1)}
                />
                <CategoryDialog
                  category={category}
                  save={verbs.save}
                  trigger={<IconButton size="sm" label={`Edit ${category.name}`} icon={<Pencil aria-hidden />} />}
                />
                <DeleteCategory category={category} remove={verbs.remove} />
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </Card>
  )
}

function DeleteCategory({ category, remove }: { category: CategoryView; remove: CategoryVerbs['remove'] }) {
  async function discard() {
    const answer = await remove(category.id)
    if (answer.ok) toast.success(`${category.name} is gone`)
    return answer
  }
  return (
    <ConfirmDialog
      title={`Delete ${category.name}?`}
      description={
        category.productCount > 0
          ? `Its ${plural(category.productCount, 'product')} stay on the shelves, without a category.`
          : 'No product is in it.'
      }
      confirmLabel="Delete the category"
      onConfirm={discard}
      trigger={<IconButton size="sm" label={`Delete ${category.name}`} icon={<Trash2 aria-hidden />} />}
    />
  )
}
