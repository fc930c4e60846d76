'use client'

import { CloudOff } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { useConnection } from '../find/context'
import { CommandButton } from '../keys/command-button'
import { suggestedLabel, useParking } from '../park/parking'
import { useSale } from '../sale/context'
import { useShop } from '../shared/shop'
import { useCheckout } from './context'

/** The server did not answer. It is asked again by itself when it can be reached, and it sells at most once. */
export function Unanswered() {
  const { money } = useShop()
  const { confirm } = useCheckout()
  const { park } = useParking()
  const connection = useConnection()
  const attempt = useSale((sale) => sale.attempt)
  const suggested = useSale((sale) => suggestedLabel(sale.basket))
  const total = attempt?.payments.reduce((sum, { amountMinor }) => sum + amountMinor, 0n) ?? 0n

  const before = useRef(connection)

  useEffect(() => {
    if (before.current !== 'online' && connection === 'online') confirm()
    before.current = connection
  }, [connection, confirm])

  return (
    <div role="alert">
      <EmptyState
        icon={<CloudOff />}
        title="The server has not answered yet"
        action={
          <>
            <CommandButton command="confirm" variant="primary" size="xl" full>
              Try again
            </CommandButton>
            <Button onClick={() => location.reload()}>Reload the till</Button>
            <Button onClick={() => park(`To be checked: ${suggested}`)}>Park it and go on</Button>
          </>
        }
      >
        <p>
          Nothing is lost. The basket and the payment of <strong className="num">{money(total)}</strong> are kept here
          and sent again as they are.
        </p>
        <p className="mt-2">Should the first attempt have arrived after all, it is found and not charged twice.</p>
      </EmptyState>
    </div>
  )
}
