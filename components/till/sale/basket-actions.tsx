'use client'

import { BadgePercent, NotebookPen, Pause } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { CommandButton } from '../keys/command-button'
import { useOverlays } from '../shell/overlay'
import { isEmpty } from './basket'
import { useSale } from './context'

/** What else can be done with the basket as a whole. */
export function BasketActions() {
  const { open } = useOverlays()
  const none = useSale((sale) => sale.basket.lines.length === 0)
  const nothing = useSale((sale) => isEmpty(sale.basket))
  return (
    <div className="grid shrink-0 grid-cols-3 gap-2 px-3 py-2">
      <CommandButton command="park" disabled={nothing} icon={<Pause aria-hidden />}>
        Park
      </CommandButton>
      <CommandButton command="basketDiscount" disabled={none} icon={<BadgePercent aria-hidden />}>
        Discount
      </CommandButton>
      <Button disabled={none} icon={<NotebookPen aria-hidden />} onClick={() => open({ kind: 'note' })}>
        Note
      </Button>
    </div>
  )
}
