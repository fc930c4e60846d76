'use client'

import { type ReactElement, useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { TextareaField } from '@/components/ui/textarea-field'
import { toast } from '@/components/ui/toaster'
import { useRun } from '@/components/ui/use-run'
import type { CategoryView } from '@/lib/domain/catalog'
import type { ActionResult } from '@/lib/forms/action'

export type SaveCategory = (form: FormData) => Promise<ActionResult<CategoryView>>

type CategoryDialogProps = {
  trigger: ReactElement
  /** Without one, a new category is added. */
  category?: CategoryView
  save: SaveCategory
}

export function CategoryDialog({ trigger, category, save }: CategoryDialogProps) {
  const { pending, failure, run } = useRun({ inPlace: true })
  const [open, setOpen] = useState(false)

  const submit = (form: FormData) =>
    run(() => save(form), {
      done: ({ name }) => {
        setOpen(false)
        toast.success(category ? 'Saved' : `${name} is there`)
      },
    })

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={trigger}
      title={category ? `Edit ${category.name}` : 'New category'}
      description={category ? 'A new name also changes its address in the shop.' : undefined}
      size="sm"
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          submit(new FormData(event.currentTarget))
        }}
      >
        {category ? <input type="hidden" name="id" value={category.id} /> : null}
        <TextField
          label="Name"
          name="name"
          required
          maxLength={100}
          defaultValue={category?.name}
          error={failure?.fields?.name ?? failure?.message}
        />
        <TextareaField
          label="Description"
          name="description"
          optional
          rows={3}
          maxLength={2000}
          defaultValue={category?.description}
        />
        <SubmitButton full loading={pending}>
          {category ? 'Save' : 'Add the category'}
        </SubmitButton>
      </form>
    </Dialog>
  )
}
