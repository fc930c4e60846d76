'use client'

import { useEffect, useEffectEvent } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import type { Shortage } from '@/lib/domain/shared/errors'
import { CommandButton } from '../keys/command-button'
import { useChangeSale, useSale } from '../sale/context'
import { changeBasket } from '../sale/sale'
import { newId } from '../shared/uuid'
import { useOverlays } from '../shell/overlay'

/** Why the server said no, and the way on. Nothing was sold. */
export function PayProblem() {
  const problem = useSale((sale) => sale.problem)
  if (!problem || problem.kind === 'closed') return null // whoever opens the next shift is told
  if (problem.kind === 'short') return <Short shortages={problem.shortages} />
  if (problem.kind === 'signed-out') return <SignedOut message={problem.message} />
  if (problem.kind === 'conflict') return <Conflict message={problem.message} />
  return <Alert tone="danger" live="assertive" title={problem.message} />
}

/** Asks at once; the button is for whoever said not now. */
function SignedOut({ message }: { message: string }) {
  const { open } = useOverlays()
  const ask = useEffectEvent(() => open({ kind: 'signIn' }))
  useEffect(() => {
    ask()
  }, [])
  return (
    <Alert
      tone="warning"
      live="assertive"
      title={message}
      action={<Button onClick={() => open({ kind: 'signIn' })}>Sign in again</Button>}
    />
  )
}

function Short({ shortages }: { shortages: readonly Shortage[] }) {
  const lines = useSale((sale) => sale.basket.lines)
  const variantOf = (variantId: number) => {
    const line = lines.find((candidate) => candidate.variantId === variantId)
    return line?.variantName ? ` · ${line.variantName}` : ''
  }
  const none = shortages.every(({ available }) => available <= 0)
  return (
    <Alert
      tone="warning"
      live="assertive"
      title="There is not enough in stock"
      action={
        <CommandButton command="confirm" variant="primary">
          {none ? 'Sell without it' : 'Sell what is left'}
        </CommandButton>
      }
    >
      <ul>
        {shortages.map(({ variantId, name, requested, available }) => (
          <li key={variantId} className="num">
            {name}
            {variantOf(variantId)}: {available > 0 ? `${available} left` : 'none left'}, {requested} in the basket
          </li>
        ))}
      </ul>
    </Alert>
  )
}

/** The basket's id was used up by a sale with other lines, so this must become a sale of its own. */
function Conflict({ message }: { message: string }) {
  const change = useChangeSale()
  const { open } = useOverlays()
  return (
    <Alert
      tone="danger"
      live="assertive"
      title="This basket was sold once already"
      action={
        <>
          <Button onClick={() => open({ kind: 'sales' })}>Look at the sales</Button>
          <Button onClick={() => change((now) => changeBasket(now, (basket) => ({ ...basket, clientId: newId() })))}>
            Make it a new sale
          </Button>
        </>
      }
    >
      {message}
    </Alert>
  )
}
