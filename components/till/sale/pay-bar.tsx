'use client'

import { ChevronDown, ChevronUp } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useFind } from '../find/context'
import { CommandButton } from '../keys/command-button'
import { useShop } from '../shared/shop'
import { piecesIn } from './basket'
import { usePricedBasket, useSale } from './context'

type PayBarProps = { open: boolean; onOpenChange: (open: boolean) => void }

/** The way to the money, always in sight. On narrow screens it also folds the basket away. */
export function PayBar({ open, onOpenChange }: PayBarProps) {
  const { money } = useShop()
  const { setQuery } = useFind()
  const priced = usePricedBasket()
  const pieces = useSale((sale) => piecesIn(sale.basket))

  function fold() {
    setQuery('')
    onOpenChange(!open)
  }

  return (
    <div className="flex shrink-0 gap-2 p-3 pt-1 max-lg:pt-3 max-lg:pb-[max(0.75rem,env(safe-area-inset-bottom))]">
      <Button
        size="xl"
        aria-expanded={open}
        icon={open ? <ChevronDown aria-hidden /> : <ChevronUp aria-hidden />}
        onClick={fold}
        className="px-4! lg:hidden"
      >
        <span className="text-base">
          {open ? 'Products' : 'Basket'}
          <span className="num block text-sm font-normal text-muted">
            {pieces === 1 ? '1 piece' : `${pieces} pieces`}
          </span>
        </span>
      </Button>
      <CommandButton command="pay" variant="primary" size="xl" disabled={pieces === 0} className="num min-w-0 grow">
        Pay {money(priced.totalMinor)}
      </CommandButton>
    </div>
  )
}
