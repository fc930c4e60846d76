'use client'

import type { ProductView } from '@/lib/domain/catalog'
import { SaveBar } from '../save-bar'
import { ConflictAlert } from './conflict-alert'
import { type CategoryOption, DetailsCard } from './details-card'
import { PictureCard, type UploadPicture } from './picture-card'
import { differences } from './product-draft'
import type { AdjustStock } from './stock-dialog'
import { type SaveProduct, useProductEditor } from './use-product-editor'
import { VariantsCard } from './variants-card'

type ProductEditorProps = {
  product: ProductView
  categories: readonly CategoryOption[]
  currency: string
  taxNote: string
  save: SaveProduct
  upload: UploadPicture
  adjust: AdjustStock
}

/** Everything about one product that can be changed, and the bar that saves it. */
export function ProductEditor({ product, categories, currency, taxNote, save, upload, adjust }: ProductEditorProps) {
  const form = useProductEditor(product, currency, save)
  return (
    <>
      {form.conflict ? (
        <ConflictAlert
          differences={differences(form.base.draft, form.latest)}
          takeTheirs={form.takeTheirs}
          keepMine={form.keepMine}
        />
      ) : null}
      <div className="grid items-start grid-cols-1 gap-4 lg:grid-cols-[1fr_20rem]">
        <DetailsCard
          draft={form.draft}
          errors={form.errors}
          categories={categories}
          currency={currency}
          taxNote={taxNote}
          change={form.change}
        />
        <PictureCard
          image={form.draft.image}
          error={form.errors.image?.[0]}
          upload={upload}
          onChange={(image) => form.change({ image })}
        />
        <div className="min-w-0 lg:col-span-2">
          <VariantsCard
            variants={form.draft.variants}
            saved={product.variants}
            errors={form.errors}
            currency={currency}
            productPrice={form.draft.price}
            change={(variants) => form.change({ variants })}
            changeVariant={form.changeVariant}
            adjust={adjust}
          />
        </div>
      </div>
      <SaveBar dirty={form.dirty} pending={form.pending} onSave={form.submit} onDiscard={form.discard} />
    </>
  )
}
