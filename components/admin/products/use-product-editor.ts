'use client'

import { useRouter } from 'next/navigation'
import type { Failure } from '@/components/ui/answered'
import { toast } from '@/components/ui/toaster'
import { useRun } from '@/components/ui/use-run'
import type { ProductView } from '@/lib/domain/catalog'
import type { ActionResult } from '@/lib/forms/action'
import { type ProductDraft, removedVariants } from './product-draft'
import { useProductDraft } from './use-product-draft'

export type SavedProduct = { id: number; expectedUpdatedAt: Date; removeVariants: number[]; draft: ProductDraft }
export type SaveProduct = (input: SavedProduct) => Promise<ActionResult<ProductView>>

/** The form of one product, and what came of saving it. */
export function useProductEditor(product: ProductView, currency: string, save: SaveProduct) {
  const router = useRouter()
  const { pending, failure, run, forget } = useRun({ inPlace: true })
  const form = useProductDraft(product, currency)

  function done(saved: ProductView) {
    form.accept(saved)
    toast.success('Saved')
  }

  function failed({ code, message }: Failure) {
    if (code === 'conflict') router.refresh()
    else toast.error(message)
  }

  function submit() {
    const removeVariants = removedVariants(form.base.draft, form.draft)
    const input = { id: product.id, expectedUpdatedAt: form.base.updatedAt, removeVariants, draft: form.draft }
    run(() => save(input), { done, failed })
  }

  const forgetting = (then: () => void) => () => {
    forget()
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
export function errorsOf(failure: Failure | undefined): Errors {
  const entries = Object.entries(failure?.fields ?? {})
  return Object.fromEntries(
    entries.map(([field, messages]) => [field.replace('Minor', '').replace(/^draft\./, ''), messages]),
  )
}
