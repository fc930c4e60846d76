'use client'

import { useState } from 'react'
import type { ProductView } from '@/lib/domain/catalog'
import { draftOf, mergeDrafts, type ProductDraft, sameDraft, type VariantDraft } from './product-draft'

/** What was loaded and what is typed; a version that somebody else saved is taken over while nothing is typed. */
export function useProductDraft(product: ProductView, currency: string) {
  const latest = draftOf(product, currency)
  const [base, setBase] = useState({ draft: latest, updatedAt: product.updatedAt })
  const [draft, setDraft] = useState(latest)
  const dirty = !sameDraft(draft, base.draft)
  const overtaken = product.updatedAt.getTime() > base.updatedAt.getTime()

  function begin(from: ProductDraft, against: ProductDraft, updatedAt: Date) {
    setBase({ draft: against, updatedAt })
    setDraft(from)
  }

  const takeTheirs = () => begin(latest, latest, product.updatedAt)
  if (overtaken && !dirty) takeTheirs()

  return {
    draft,
    base,
    latest,
    dirty,
    overtaken,
    change: (patch: Partial<ProductDraft>) => setDraft((before) => ({ ...before, ...patch })),
    changeVariant: (key: string, patch: Partial<VariantDraft>) =>
      setDraft((before) => ({
        ...before,
        variants: before.variants.map((variant) => (variant.key === key ? { ...variant, ...patch } : variant)),
      })),
    accept: (saved: ProductView) => begin(draftOf(saved, currency), draftOf(saved, currency), saved.updatedAt),
    discard: () => (overtaken ? takeTheirs() : setDraft(base.draft)),
    takeTheirs,
    keepMine: () => begin(mergeDrafts(base.draft, draft, latest), latest, product.updatedAt),
  }
}
