'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from '@/components/ui/toaster'
import type { ProductView } from '@/lib/domain/catalog'
import type { ActionFailure, ActionResult } from '@/lib/forms/action'
import { useRun } from '../use-run'
import { type ProductDraft, removedVariants } from './product-draft'
import { useProductDraft } from './use-product-draft'

export type SavedProduct = { id: number; expectedUpdatedAt: Date; removeVariants: number[]; draft: ProductDraft }
export type SaveProduct = (input: SavedProduct) => Promise<ActionResult<ProductView>>

/** The form of one product, and what came of saving it. */
export function useProductEditor(product: ProductView, currency: string, save: SaveProduct) {
  const router = useRouter()
  const { pending, run } = useRun()
  const form = useProductDraft(product, currency)
  const [failure, setFailure] = useState<ActionFailure>()

  function accept(saved: ProductView) {
    form.accept(saved)
    setFailure(undefined)
    toast.success('Saved')
  }

  function refuse(refusal: ActionFailure) {
    setFailure(refusal)
    if (refusal.code === 'conflict') router.refresh()
    else toast.error(refusal.message)
  }

  function submit() {
    const removeVariants = removedVariants(form.base.draft, form.draft)
    const input = { id: product.id, expectedUpdatedAt: form.base.updatedAt, removeVariants, draft: form.draft }
    run(() => save(input), { done: accept, refused: refuse })
  }

  const forgetting = (then: () => void) => () => {
    setFailure(undefined)
    then()
  }

  return {
    ...form,
    pending,
    errors: errorsOf(failure),
    conflict: failure?.code === 'conflict' && form.overtaken,
    submit,
    discard: forgetting(form.discard),
    takeTheirs: forgetting(form.takeTheirs),
    keepMine: forgetting(form.keepMine),
  }
}

export type Errors = Readonly<Record<string, readonly string[]>>

/** Messages by the form's own names. */
export function errorsOf(failure: ActionFailure | undefined): Errors {
  const entries = Object.entries(failure?.fields ?? {})
  return Object.fromEntries(
    entries.map(([field, messages]) => [field.replace('Minor', '').replace(/^draft\./, ''), messages]),
  )
}
