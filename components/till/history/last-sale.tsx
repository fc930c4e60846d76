'use client'

import { Printer } from 'lucide-react'
import { Button } from '@/components/ui/button'
import type { CompletedSale } from '@/lib/domain/orders'
import { usePrinting } from '../print/printing'
import { useShop } from '../shared/shop'
import { useOverlays } from '../shell/overlay'

/** The sale before this one, for the customer who turns round at the door. */
export function LastSale({ last }: { last: CompletedSale }) {
  const { money } = useShop()
  const { print } = usePrinting()
  const { open } = useOverlays()
  return (
    <div className="flex flex-wrap items-center gap-x-2 border-b border-line bg-sunken px-4 py-1">
      <p className="num grow text-muted">
        Last sale {money(last.sale.totalMinor)}
        {last.sale.state === 'returned' ? ', taken back' : null}
        {last.changeMinor > 0n ? (
          <>
            {' · '}
            <span className="font-medium text-ink">change {money(last.changeMinor)}</span>
          </>
        ) : null}
      </p>
      <Button variant="ghost" onClick={() => open({ kind: 'sales', number: last.sale.number })}>
        View
      </Button>
      <Button
        variant="ghost"
        icon={<Printer aria-hidden />}
        onClick={() => print({ kind: 'receipt', sale: last.sale })}
      >
        Print
      </Button>
    </div>
  )
}
