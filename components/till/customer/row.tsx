'use client'

import { UserRound, UserRoundPlus, X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { useCommands } from '../keys/context'
import { KeyHint } from '../keys/key-hint'
import { useChangeSale, useSale } from '../sale/context'
import { changeBasket } from '../sale/sale'

/** Who buys, when the shop knows them. */
export function CustomerRow({ fixed }: { fixed: boolean }) {
  const run = useCommands()
  const change = useChangeSale()
  const customer = useSale((sale) => sale.basket.customer)
  if (fixed && !customer) return null
  return (
    <div className="flex shrink-0 items-center border-b border-line px-1">
      <Button
        variant="ghost"
        disabled={fixed}
        aria-keyshortcuts="F4"
        icon={customer ? <UserRound aria-hidden /> : <UserRoundPlus aria-hidden />}
        onClick={() => run('customer')}
        className="min-w-0 shrink! grow justify-start!"
      >
        <span className={customer ? 'truncate' : 'truncate font-normal text-muted'}>
          {customer ? customer.name : 'Add a customer'}
        </span>
        <KeyHint command="customer" />
      </Button>
      {customer && !fixed ? (
        <IconButton
          label={`Sell without ${customer.name}`}
          icon={<X aria-hidden />}
          onClick={() => change((now) => changeBasket(now, (basket) => ({ ...basket, customer: null })))}
        />
      ) : null}
    </div>
  )
}
