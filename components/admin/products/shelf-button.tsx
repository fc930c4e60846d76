'use client'

import { Archive, ArchiveRestore } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toaster'
import { useRun } from '@/components/ui/use-run'
import type { ActionResult } from '@/lib/forms/action'

type Shelve = (productId: number) => Promise<ActionResult<unknown>>
type ShelfButtonProps = { product: { id: number; name: string }; archived: boolean; archive: Shelve; restore: Shelve }

/** Takes a product off the shelves, or puts it back; both can be undone, so neither asks first. */
export function ShelfButton({ product, archived, archive, restore }: ShelfButtonProps) {
  const { pending, run } = useRun()

  const back = () =>
    run(() => restore(product.id), { done: () => toast.success(`${product.name} is back on the shelves`) })

  const off = () =>
    run(() => archive(product.id), {
      done: () =>
        toast(`${product.name} is off the shelves`, {
          action: {
            label: 'Undo',
            onClick: () => {
              void restore(product.id).then((answer) =>
                answer.ok ? toast.success(`${product.name} is back`) : toast.error(answer.message),
              )
            },
          },
        }),
    })

  return archived ? (
    <Button variant="primary" icon={<ArchiveRestore aria-hidden />} loading={pending} onClick={back}>
      Put it back
    </Button>
  ) : (
    <Button icon={<Archive aria-hidden />} loading={pending} onClick={off}>
      Archive
    </Button>
  )
}
