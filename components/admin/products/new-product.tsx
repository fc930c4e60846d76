'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from '@/components/ui/toaster'
import { useRun } from '@/components/ui/use-run'
import type { ActionResult } from '@/lib/forms/action'
import { SaveBar } from '../save-bar'
import { type CategoryOption, DetailsCard } from './details-card'
import { PictureCard, type UploadPicture } from './picture-card'
import { emptyDraft, type ProductDraft, sameDraft } from './product-draft'
import { errorsOf } from './use-product-editor'
import { VariantsCard } from './variants-card'

type NewProductProps = {
  categories: readonly CategoryOption[]
  currency: string
  taxNote: string
  create: (draft: ProductDraft) => Promise<ActionResult<number>>
  upload: UploadPicture
}

/** A product that is not there yet. */
export function NewProduct({ categories, currency, taxNote, create, upload }: NewProductProps) {
  const router = useRouter()
  const { pending, failure, run, forget } = useRun()
  const [draft, setDraft] = useState(emptyDraft)
  const [made, setMade] = useState(false)
  const errors = errorsOf(failure)
  const change = (patch: Partial<ProductDraft>) => setDraft((before) => ({ ...before, ...patch }))

  const submit = () =>
    run(() => create(draft), {
      done: (id) => {
        setMade(true)
        toast.success(`${draft.name} is on the shelves`)
        router.push(`/admin/products/${id}`)
      },
    })

  return (
    <>
      <div className="grid items-start grid-cols-1 gap-4 lg:grid-cols-[1fr_20rem]">
        <DetailsCard
          draft={draft}
          errors={errors}
          categories={categories}
          currency={currency}
          taxNote={taxNote}
          change={change}
        />
        <PictureCard
          image={draft.image}
          error={errors.image?.[0]}
          upload={upload}
          onChange={(image) => change({ image })}
        />
        <div className="min-w-0 lg:col-span-2">
          <VariantsCard
            variants={draft.variants}
            saved={[]}
            errors={errors}
            currency={currency}
            productPrice={draft.price}
            change={(variants) => change({ variants })}
            changeVariant={(key, patch) =>
              change({ variants: draft.variants.map((each) => (each.key === key ? { ...each, ...patch } : each)) })
            }
          />
        </div>
      </div>
      <SaveBar
        dirty={!made && !sameDraft(draft, emptyDraft)}
        pending={pending}
        saveLabel="Create the product"
        onSave={submit}
        onDiscard={() => {
          setDraft(emptyDraft)
          forget()
        }}
      />
    </>
  )
}
