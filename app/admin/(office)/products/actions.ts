'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import type { ProductDraft } from '@/components/admin/products/product-draft'
import type { SavedProduct } from '@/components/admin/products/use-product-editor'
import { archiveProduct, createProduct, restoreProduct, savePicture, updateProduct } from '@/lib/domain/catalog'
import { invalid } from '@/lib/domain/shared/errors'
import { action } from '@/lib/forms/action'
import { Draft, productInput } from './product-form'

const Id = z.number().int()

const create = action(Draft, async (ctx, draft) => {
  const { id } = await createProduct(ctx, await productInput(ctx, draft))
  return id
})

export async function createFromDraft(draft: ProductDraft) {
  return create(draft)
}

const Saved = z.object({
  id: Id,
  expectedUpdatedAt: z.date(),
  removeVariants: z.array(Id).max(200),
  draft: Draft,
})

const save = action(Saved, async (ctx, { id, draft, ...rest }) => {
  const saved = await updateProduct(ctx, id, { ...(await productInput(ctx, draft)), ...rest })
  refresh()
  return saved
})

export async function saveProduct(input: SavedProduct) {
  return save(input)
}

const upload = action(z.object({ picture: z.instanceof(Blob) }), async (ctx, { picture }) => {
  if (picture.size === 0) throw invalid('image', 'This file is empty.')
  return savePicture(ctx, { bytes: new Uint8Array(await picture.arrayBuffer()) })
})

export async function uploadPicture(form: FormData) {
  return upload(form)
}

const archive = action(Id, async (ctx, id) => {
  await archiveProduct(ctx, id, { keep: true })
  refresh()
})

export async function takeOff(id: number) {
  return archive(id)
}

const restore = action(Id, async (ctx, id) => {
  await restoreProduct(ctx, id)
  refresh()
})

export async function putBack(id: number) {
  return restore(id)
}
