'use client'

import { useState, useTransition } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import type { Shortage } from '@/lib/domain/shared/errors'

type ShortageNoticeProps = {
  shortages: readonly Shortage[]
  /** Brings the cart down to what is left. */
  takeWhatIsLeft: () => Promise<{ ok: boolean; message?: string }>
}

/** Somebody else bought it meanwhile: what is left, and one press to go on with that. */
export function ShortageNotice({ shortages, takeWhatIsLeft }: ShortageNoticeProps) {
  const [busy, start] = useTransition()
  const [problem, setProblem] = useState<string>()

  const fix = () =>
    start(async () => {
      const answer = await takeWhatIsLeft().catch(() => ({ ok: false, message: 'The shop did not answer.' }))
      setProblem(answer.ok ? undefined : answer.message)
    })

  return (
    <Alert
      tone="warning"
      live="assertive"
      title="Somebody was faster. Nothing was ordered yet."
      action={
        <Button loading={busy} onClick={fix}>
          Change my order to what is left
        </Button>
      }
    >
      <ul className="mt-1 list-disc ps-5">
        {shortages.map(({ variantId, name, requested, available }) => (
          <li key={variantId}>
            {name}: {available === 0 ? 'sold out' : `only ${available} left`}, you asked for {requested}.
          </li>
        ))}
      </ul>
      {problem ? <p className="mt-2 font-medium">{problem}</p> : null}
    </Alert>
  )
}
