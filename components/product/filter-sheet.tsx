'use client'

import { SlidersHorizontal } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { DialogClose } from '@/components/ui/dialog'
import { Sheet } from '@/components/ui/sheet'

type FilterSheetProps = { count: number; summary: string; children: ReactNode }

/** The filters on screens without room beside the list. */
export function FilterSheet({ count, summary, children }: FilterSheetProps) {
  return (
    <Sheet
      side="bottom"
      title="Filters"
      trigger={
        <Button icon={<SlidersHorizontal aria-hidden />} className="lg:hidden">
          Filters{count > 0 ? ` (${count})` : ''}
        </Button>
      }
      footer={
        <DialogClose>
          <Button variant="primary" full>
            Show {summary}
          </Button>
        </DialogClose>
      }
    >
      <div className="space-y-6">{children}</div>
    </Sheet>
  )
}
